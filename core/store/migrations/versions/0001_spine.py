"""The first schema: the ledger, people, conversations, and the casting features of the spine."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)

FULL_TEXT = {
    "sqlite": (
        "CREATE VIRTUAL TABLE talent_text USING fts5"
        "(document, content='talent', content_rowid='id', tokenize='ascii')",
        "CREATE TRIGGER talent_text_added AFTER INSERT ON talent BEGIN"
        " INSERT INTO talent_text(rowid, document) VALUES (new.id, new.document); END",
        "CREATE TRIGGER talent_text_removed AFTER DELETE ON talent BEGIN"
        " INSERT INTO talent_text(talent_text, rowid, document) VALUES ('delete', old.id, old.document); END",
        "CREATE TRIGGER talent_text_changed AFTER UPDATE OF document ON talent BEGIN"
        " INSERT INTO talent_text(talent_text, rowid, document) VALUES ('delete', old.id, old.document);"
        " INSERT INTO talent_text(rowid, document) VALUES (new.id, new.document); END",
    ),
    "postgresql": (
        "CREATE INDEX ix_talent_text ON talent USING gin (to_tsvector('simple'::regconfig, document))",
    ),
}


def upgrade() -> None:
    ledger_and_features()
    for statement in FULL_TEXT[op.get_bind().dialect.name]:
        op.execute(statement)


def ledger_and_features() -> None:
    op.create_table(
        "account",
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("paused_until", sa.Float(), nullable=False),
        sa.Column("pause_reason", sa.Text(), nullable=True),
        sa.Column("next_send_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "account", name=op.f("pk_account")),
    )
    op.create_table(
        "change",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("undo_tool", sa.String(length=64), nullable=False),
        sa.Column("undo_arguments", Json, nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("undone_at", UTC, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_table(
        "consent",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("identity_id", Id, nullable=True),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("given_at", UTC, nullable=True),
        sa.Column("withdrawn_at", UTC, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index("ix_consent_identity", "consent", ["identity_id"], unique=False)
    op.create_index("ix_consent_person", "consent", ["person_id"], unique=False)
    op.create_table(
        "conversation",
        sa.Column("key", sa.String(length=512), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("last_inbound_at", UTC, nullable=True),
        sa.Column("focus", Json, nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("taken_by", Id, nullable=True),
        sa.Column("taken_until", UTC, nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_conversation")),
    )
    op.create_table(
        "inbound",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("provider_id", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("preview", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("received_at", UTC, nullable=False),
        sa.Column("done_at", UTC, nullable=True),
        sa.Column("took_ms", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claim_token", sa.String(length=32), nullable=True),
        sa.Column("next_at", sa.Float(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbound")),
        sa.UniqueConstraint(
            "channel", "account", "provider_id", name=op.f("uq_inbound_channel_account_provider_id")
        ),
    )
    op.create_index(
        "ix_inbound_waiting",
        "inbound",
        ["conversation_key", "id"],
        unique=False,
        sqlite_where=sa.text("status IN ('new', 'running')"),
        postgresql_where=sa.text("status IN ('new', 'running')"),
    )
    op.create_table(
        "model_message",
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("message", Json, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("conversation_key", "n", name=op.f("pk_model_message")),
    )
    op.create_table(
        "model_usage",
        sa.Column("inbound_id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("model", sa.String(length=64), nullable=False),
        sa.Column("counts", Json, nullable=False),
        sa.Column("cost_usd", sa.Float(), nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("inbound_id", name=op.f("pk_model_usage")),
    )
    op.create_table(
        "notice",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=48), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("arguments", Json, nullable=False),
        sa.Column("due_at", UTC, nullable=False),
        sa.Column("expires_at", UTC, nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("key", name=op.f("uq_notice_key")),
    )
    op.create_index(
        "ix_notice_due",
        "notice",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("status = 'pending'"),
        postgresql_where=sa.text("status = 'pending'"),
    )
    op.create_index("ix_notice_subject", "notice", ["subject"], unique=False)
    op.create_table(
        "operation",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=48), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("params", Json, nullable=False),
        sa.Column("requested_by", Id, nullable=True),
        sa.Column("address", sa.String(length=512), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("finished_at", UTC, nullable=True),
        sa.Column("shown", Json, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
        sa.UniqueConstraint("key", name=op.f("uq_operation_key")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("body", Json, nullable=False),
        sa.Column("preview", sa.Text(), nullable=False),
        sa.Column("edits", sa.String(length=255), nullable=True),
        sa.Column("not_before", UTC, nullable=True),
        sa.Column("expires_at", UTC, nullable=True),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("uncertain_tries", sa.Integer(), nullable=False),
        sa.Column("retry_at", sa.Float(), nullable=False),
        sa.Column("claim_token", sa.String(length=32), nullable=True),
        sa.Column("sending_since", UTC, nullable=True),
        sa.Column("parts", Json, nullable=False),
        sa.Column("provider_id", sa.String(length=255), nullable=True),
        sa.Column("sent_at", UTC, nullable=True),
        sa.Column("delivered_at", UTC, nullable=True),
        sa.Column("read_at", UTC, nullable=True),
        sa.Column("inbound_id", Id, nullable=True),
        sa.Column("operation_id", Id, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
    )
    op.create_index("ix_outbox_conversation", "outbox", ["conversation_key", "id"], unique=False)
    op.create_index("ix_outbox_operation", "outbox", ["operation_id"], unique=False)
    op.create_index("ix_outbox_provider", "outbox", ["channel", "provider_id"], unique=False)
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["channel", "account", "priority", "id"],
        unique=False,
        sqlite_where=sa.text("status IN ('pending', 'sending', 'uncertain')"),
        postgresql_where=sa.text("status IN ('pending', 'sending', 'uncertain')"),
    )
    op.create_index(
        "ix_outbox_unsettled",
        "outbox",
        ["conversation_key", "id"],
        unique=False,
        sqlite_where=sa.text("status IN ('pending', 'sending', 'uncertain')"),
        postgresql_where=sa.text("status IN ('pending', 'sending', 'uncertain')"),
    )
    op.create_index(
        "ix_outbox_refused",
        "outbox",
        ["person_id"],
        unique=False,
        sqlite_where=sa.text("status IN ('refused')"),
        postgresql_where=sa.text("status IN ('refused')"),
    )
    op.create_table(
        "person",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("timezone", sa.String(length=48), nullable=False),
        sa.Column("preferred_channel", sa.String(length=32), nullable=True),
        sa.Column("token_hash", sa.String(length=64), nullable=True),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("left_at", UTC, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index("ix_person_role", "person", ["org_id", "role"], unique=False)
    op.create_table(
        "project",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("house", sa.Text(), nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("shoot_from", sa.Date(), nullable=True),
        sa.Column("shoot_to", sa.Date(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("org_id", "name", name=op.f("uq_project_org_id_name")),
    )
    op.create_table(
        "question",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("about", sa.String(length=128), nullable=False),
        sa.Column("tool", sa.String(length=64), nullable=False),
        sa.Column("arguments", Json, nullable=False),
        sa.Column("slot", sa.String(length=64), nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("expires_at", UTC, nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    op.create_index("ix_question_open", "question", ["conversation_key", "status"], unique=False)
    op.create_table(
        "room_place",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("room", sa.String(length=64), nullable=False),
        sa.Column("address", sa.String(length=512), nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("room", "address", name=op.f("pk_room_place")),
    )
    op.create_table(
        "session",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=128), nullable=False),
        sa.Column("project_id", Id, nullable=False),
        sa.Column("role_id", Id, nullable=True),
        sa.Column("round", sa.String(length=24), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("starts_at", UTC, nullable=False),
        sa.Column("ends_at", UTC, nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("board", sa.String(length=512), nullable=False),
        sa.Column("board_revision", sa.Integer(), nullable=False),
        sa.Column("created_by", Id, nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("org_id", "key", name=op.f("uq_session_org_id_key")),
    )
    op.create_index("ix_session_starts", "session", ["org_id", "starts_at"], unique=False)
    op.create_table(
        "choice",
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("question_id", Id, nullable=True),
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("tool", sa.String(length=64), nullable=False),
        sa.Column("arguments", Json, nullable=False),
        sa.Column("single_use", sa.Boolean(), nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("expires_at", UTC, nullable=False),
        sa.Column("used_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name=op.f("fk_choice_question_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_choice")),
    )
    op.create_index("ix_choice_question", "choice", ["question_id"], unique=False)
    op.create_table(
        "effect",
        sa.Column("inbound_id", Id, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("request_hash", sa.String(length=64), nullable=False),
        sa.Column("result", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["inbound_id"], ["inbound.id"], name=op.f("fk_effect_inbound_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("inbound_id", "step", name=op.f("pk_effect")),
    )
    op.create_table(
        "identity",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("external_id", sa.String(length=255), nullable=False),
        sa.Column("alias", sa.String(length=255), nullable=True),
        sa.Column("chat", sa.String(length=255), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("proof", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("opted_out_at", UTC, nullable=True),
        sa.Column("last_seen_at", UTC, nullable=True),
        sa.Column("created_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_identity_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity")),
        sa.UniqueConstraint(
            "org_id", "channel", "external_id", name=op.f("uq_identity_org_id_channel_external_id")
        ),
    )
    op.create_index("ix_identity_alias", "identity", ["channel", "alias"], unique=False)
    op.create_index("ix_identity_chat", "identity", ["channel", "chat"], unique=False)
    op.create_index("ix_identity_person", "identity", ["person_id"], unique=False)
    op.create_table(
        "link_code",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("proof", sa.String(length=16), nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("expires_at", UTC, nullable=False),
        sa.Column("used_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_link_code_person_id")),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_link_code")),
    )
    op.create_table(
        "operation_item",
        sa.Column("operation_id", Id, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("arguments", Json, nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("outbox_key", sa.String(length=255), nullable=True),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["operation.id"],
            name=op.f("fk_operation_item_operation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("operation_id", "n", name=op.f("pk_operation_item")),
    )
    op.create_index("ix_operation_item_outbox", "operation_item", ["outbox_key"], unique=False)
    op.create_index("ix_operation_item_status", "operation_item", ["operation_id", "status"], unique=False)
    op.create_table(
        "outbox_part",
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("provider_id", sa.String(length=255), nullable=False),
        sa.Column("outbox_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox.id"], name=op.f("fk_outbox_part_outbox_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("channel", "account", "provider_id", name=op.f("pk_outbox_part")),
    )
    op.create_table(
        "role",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("project_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("internal_name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("gender", Json, nullable=False),
        sa.Column("age_min", sa.Integer(), nullable=True),
        sa.Column("age_max", sa.Integer(), nullable=True),
        sa.Column("languages", Json, nullable=False),
        sa.Column("city", sa.String(length=64), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("budget_paise", Id, nullable=True),
        sa.Column("shoot_days", sa.Integer(), nullable=True),
        sa.Column("approver_id", Id, nullable=True),
        sa.Column("created_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["approver_id"], ["person.id"], name=op.f("fk_role_approver_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_role_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role")),
    )
    op.create_index("ix_role_org", "role", ["org_id"], unique=False)
    op.create_index("ix_role_project", "role", ["project_id"], unique=False)
    op.create_table(
        "room_member",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("room", sa.String(length=64), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_room_member_person_id")),
        sa.PrimaryKeyConstraint("room", "person_id", name=op.f("pk_room_member")),
    )
    op.create_table(
        "slot",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("session_id", Id, nullable=False),
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("recipient_id", Id, nullable=False),
        sa.Column("starts_at", UTC, nullable=False),
        sa.Column("ends_at", UTC, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("rsvp", sa.String(length=24), nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("attendance", sa.String(length=24), nullable=False),
        sa.Column("told", sa.String(length=16), nullable=False),
        sa.Column("invited_at", UTC, nullable=True),
        sa.Column("answered_by", Id, nullable=True),
        sa.Column("answered_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_slot_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
    )
    op.create_index("ix_slot_session", "slot", ["session_id", "starts_at"], unique=False)
    op.create_index("ix_slot_times", "slot", ["org_id", "starts_at"], unique=False)
    op.create_index(
        "uq_slot_talent_start",
        "slot",
        ["talent_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("status = 'on' AND rsvp <> 'declined'"),
        postgresql_where=sa.text("status = 'on' AND rsvp <> 'declined'"),
    )
    op.create_table(
        "talent",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("ref", sa.String(length=128), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("gender", sa.String(length=16), nullable=False),
        sa.Column("age_min", sa.Integer(), nullable=False),
        sa.Column("age_max", sa.Integer(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("is_minor", sa.Boolean(), nullable=False),
        sa.Column("height_cm", sa.Integer(), nullable=True),
        sa.Column("build", sa.String(length=16), nullable=False),
        sa.Column("city", sa.String(length=64), nullable=False),
        sa.Column("languages", Json, nullable=False),
        sa.Column("accents", Json, nullable=False),
        sa.Column("skills", Json, nullable=False),
        sa.Column("plays", Json, nullable=False),
        sa.Column("credits", Json, nullable=False),
        sa.Column("training", sa.Text(), nullable=False),
        sa.Column("bio", sa.Text(), nullable=False),
        sa.Column("rate_paise", Id, nullable=True),
        sa.Column("rate_unit", sa.String(length=16), nullable=False),
        sa.Column("portrait", sa.Text(), nullable=False),
        sa.Column("showreel", sa.Text(), nullable=False),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("representation", sa.String(length=16), nullable=False),
        sa.Column("guardian_id", Id, nullable=True),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("updated_at", UTC, nullable=False),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["person.id"], name=op.f("fk_talent_agent_id")),
        sa.ForeignKeyConstraint(["guardian_id"], ["person.id"], name=op.f("fk_talent_guardian_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_talent_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talent")),
        sa.UniqueConstraint("org_id", "source", "ref", name=op.f("uq_talent_org_id_source_ref")),
        sa.UniqueConstraint("person_id", name=op.f("uq_talent_person_id")),
    )
    op.create_index("ix_talent_age", "talent", ["org_id", "age_min", "age_max"], unique=False)
    op.create_index("ix_talent_agent", "talent", ["agent_id"], unique=False)
    op.create_index("ix_talent_city", "talent", ["org_id", "city"], unique=False)
    op.create_index("ix_talent_guardian", "talent", ["guardian_id"], unique=False)
    op.create_table(
        "identity_share",
        sa.Column("identity_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["identity_id"], ["identity.id"], name=op.f("fk_identity_share_identity_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_identity_share_person_id")),
        sa.PrimaryKeyConstraint("identity_id", "person_id", name=op.f("pk_identity_share")),
    )
    op.create_table(
        "talent_availability",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("starts_at", UTC, nullable=False),
        sa.Column("ends_at", UTC, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["talent_id"], ["talent.id"], name=op.f("fk_talent_availability_talent_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talent_availability")),
    )
    op.create_index(
        "ix_talent_availability_span", "talent_availability", ["talent_id", "starts_at"], unique=False
    )
    op.create_table(
        "talent_list",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("role_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name=op.f("fk_talent_list_role_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talent_list")),
        sa.UniqueConstraint("role_id", "kind", name=op.f("uq_talent_list_role_id_kind")),
    )
    op.create_table(
        "talent_trait",
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("value", sa.String(length=96), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["talent_id"], ["talent.id"], name=op.f("fk_talent_trait_talent_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("talent_id", "kind", "value", name=op.f("pk_talent_trait")),
    )
    op.create_index("ix_talent_trait_value", "talent_trait", ["org_id", "kind", "value"], unique=False)
    op.create_table(
        "time_request",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("slot_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("asked_by", Id, nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("wanted_at", UTC, nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("decided_by", Id, nullable=True),
        sa.Column("decided_at", UTC, nullable=True),
        sa.Column("copies", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["slot.id"], name=op.f("fk_time_request_slot_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_time_request")),
    )
    op.create_index("ix_time_request_slot", "time_request", ["slot_id"], unique=False)
    op.create_table(
        "list_entry",
        sa.Column("list_id", Id, nullable=False),
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("added_by", Id, nullable=False),
        sa.Column("added_at", UTC, nullable=False),
        sa.Column("removed_by", Id, nullable=True),
        sa.Column("removed_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["added_by"], ["person.id"], name=op.f("fk_list_entry_added_by")),
        sa.ForeignKeyConstraint(
            ["list_id"], ["talent_list.id"], name=op.f("fk_list_entry_list_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["removed_by"], ["person.id"], name=op.f("fk_list_entry_removed_by")),
        sa.ForeignKeyConstraint(["talent_id"], ["talent.id"], name=op.f("fk_list_entry_talent_id")),
        sa.PrimaryKeyConstraint("list_id", "talent_id", name=op.f("pk_list_entry")),
    )
    op.create_index("ix_list_entry_talent", "list_entry", ["talent_id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("role_id", Id, nullable=False),
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("list_id", Id, nullable=True),
        sa.Column("shared_by", Id, nullable=False),
        sa.Column("shared_at", UTC, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("decision", sa.String(length=16), nullable=True),
        sa.Column("decided_by", Id, nullable=True),
        sa.Column("decided_at", UTC, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("copies", Json, nullable=False),
        sa.ForeignKeyConstraint(["decided_by"], ["person.id"], name=op.f("fk_review_decided_by")),
        sa.ForeignKeyConstraint(["list_id"], ["talent_list.id"], name=op.f("fk_review_list_id")),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name=op.f("fk_review_role_id")),
        sa.ForeignKeyConstraint(["shared_by"], ["person.id"], name=op.f("fk_review_shared_by")),
        sa.ForeignKeyConstraint(["talent_id"], ["talent.id"], name=op.f("fk_review_talent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
        sa.UniqueConstraint("role_id", "talent_id", name=op.f("uq_review_role_id_talent_id")),
    )
    op.create_index("ix_review_talent", "review", ["talent_id"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("review_id", Id, nullable=True),
        sa.Column("author_id", Id, nullable=False),
        sa.Column("visibility", sa.String(length=16), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("withdrawn_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_note_author_id")),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_note_review_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["talent_id"], ["talent.id"], name=op.f("fk_note_talent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("ix_note_talent", "note", ["talent_id"], unique=False)
    op.create_table(
        "review_event",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("review_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.Column("decision", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_review_event_person_id")),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_review_event_review_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_event")),
    )
    op.create_index("ix_review_event_review", "review_event", ["review_id"], unique=False)
