"""What people say of themselves and nobody else may: sealed, shown to them alone, counted only in tens."""
