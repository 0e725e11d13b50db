-- Nothing recorded is ever changed or taken away: a correction or a withdrawal is the next version.
-- A migration that rebuilds one of these tables must create its triggers again.
CREATE TRIGGER `evidence_version_no_update` BEFORE UPDATE ON `evidence_version`
BEGIN
	SELECT RAISE(ABORT, 'evidence_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `evidence_version_no_delete` BEFORE DELETE ON `evidence_version`
BEGIN
	SELECT RAISE(ABORT, 'evidence_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `exception_version_no_update` BEFORE UPDATE ON `exception_version`
BEGIN
	SELECT RAISE(ABORT, 'exception_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `exception_version_no_delete` BEFORE DELETE ON `exception_version`
BEGIN
	SELECT RAISE(ABORT, 'exception_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `action_version_no_update` BEFORE UPDATE ON `action_version`
BEGIN
	SELECT RAISE(ABORT, 'action_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `action_version_no_delete` BEFORE DELETE ON `action_version`
BEGIN
	SELECT RAISE(ABORT, 'action_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_update` BEFORE UPDATE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_delete` BEFORE DELETE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `evidence_version_next` BEFORE INSERT ON `evidence_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `evidence_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'evidence_version: this is not the next version');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `exception_version_next` BEFORE INSERT ON `exception_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `exception_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'exception_version: this is not the next version');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `action_version_next` BEFORE INSERT ON `action_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `action_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'action_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_replace` BEFORE INSERT ON `audit_event`
WHEN EXISTS (SELECT 1 FROM `audit_event` WHERE id = new.id)
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
