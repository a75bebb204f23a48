"""Agents and talent put people forward for a role; the casting office sees who, and decides."""
