"""The composition: reads the environment, builds the hub, serves it. Nobody imports this."""
