"""Pictures for channels that show one image per message: portraits and numbered contact sheets."""

from __future__ import annotations

from integrations.pictures.gallery import Gallery

__all__ = ["Gallery"]
