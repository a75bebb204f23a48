"""A search reads sets of people by term; the full-text index is not needed any more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

ON_SQLITE = (
    "CREATE TRIGGER IF NOT EXISTS search_talent_added AFTER INSERT ON talent BEGIN"
    " INSERT INTO search_fresh (talent_id, org_id, was, touched) VALUES (new.id, new.org_id, '', 0)"
    " ON CONFLICT (talent_id) DO NOTHING; END",
    "CREATE TRIGGER IF NOT EXISTS search_talent_changed AFTER UPDATE OF document, deleted_at ON talent"
    " WHEN old.document <> new.document OR (old.deleted_at IS NULL) <> (new.deleted_at IS NULL) BEGIN"
    " INSERT INTO search_fresh (talent_id, org_id, was, touched) VALUES (old.id, old.org_id,"
    " CASE WHEN old.deleted_at IS NULL THEN old.document ELSE '' END, 0)"
    " ON CONFLICT (talent_id) DO NOTHING; END",
    "CREATE TRIGGER IF NOT EXISTS search_talent_removed AFTER DELETE ON talent BEGIN"
    " INSERT INTO search_fresh (talent_id, org_id, was, touched) VALUES (old.id, old.org_id,"
    " CASE WHEN old.deleted_at IS NULL THEN old.document ELSE '' END, 0)"
    " ON CONFLICT (talent_id) DO NOTHING; END",
)
ON_POSTGRESQL = (
    "CREATE OR REPLACE FUNCTION search_note_talent() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " IF TG_OP = 'INSERT' THEN"
    " INSERT INTO search_fresh (talent_id, org_id, was) VALUES (NEW.id, NEW.org_id, '')"
    " ON CONFLICT (talent_id) DO UPDATE SET touched = search_fresh.touched + 1;"
    " ELSIF TG_OP = 'DELETE' OR OLD.document <> NEW.document"
    " OR (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL) THEN"
    " INSERT INTO search_fresh (talent_id, org_id, was) VALUES (OLD.id, OLD.org_id,"
    " CASE WHEN OLD.deleted_at IS NULL THEN OLD.document ELSE '' END)"
    " ON CONFLICT (talent_id) DO UPDATE SET touched = search_fresh.touched + 1;"
    " END IF; RETURN NULL; END $$",
    "CREATE OR REPLACE TRIGGER search_talent"
    " AFTER INSERT OR DELETE OR UPDATE OF document, deleted_at ON talent"
    " FOR EACH ROW EXECUTE FUNCTION search_note_talent()",
)


def upgrade() -> None:
    """Profiles that are there keep their old index keys until the desk has read them again, which it
    does by itself: such a profile counts as one nobody has found any words of yet."""
    op.create_table(
        "search_posting",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("term", sa.String(length=80), nullable=False),
        sa.Column("chunk", sa.Integer(), nullable=False),
        sa.Column("people", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "term", "chunk", name=op.f("pk_search_posting")),
    )
    op.create_table(
        "search_fresh",
        sa.Column("talent_id", Id, autoincrement=False, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("touched", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("talent_id", name=op.f("pk_search_fresh")),
    )
    op.create_index("ix_search_fresh_org", "search_fresh", ["org_id"], unique=False)
    op.create_table(
        "search_sign",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("slug", sa.String(length=96), nullable=False),
        sa.Column("term", sa.String(length=80), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "slug", "term", name=op.f("pk_search_sign")),
    )
    op.create_table(
        "search_state",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.String(length=16), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("org_id", name=op.f("pk_search_state")),
    )
    postgresql = op.get_bind().dialect.name == "postgresql"
    if postgresql:
        op.execute("DROP INDEX IF EXISTS ix_talent_text")
    else:
        for moment in ("added", "removed", "changed"):
            op.execute(f"DROP TRIGGER IF EXISTS talent_text_{moment}")
        op.execute("DROP TABLE IF EXISTS talent_text")
    for statement in ON_POSTGRESQL if postgresql else ON_SQLITE:
        op.execute(statement)
    op.execute("INSERT INTO search_fresh (talent_id, org_id, was) SELECT id, org_id, '' FROM talent")
