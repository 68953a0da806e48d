"""What alembic runs: the steps, on the connection that the caller has opened."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True, target_metadata=None)
context.run_migrations()
