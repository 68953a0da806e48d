"""Run by alembic: the migrations, on the connection opened by the caller."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True, target_metadata=None)
context.run_migrations()
