"""What people write about auditions, read: orders, times, names, a yes and a no. Nothing is looked up."""
