"""Web frameworks and Redis: each module needs the package that it is called after."""
