-- Migration 0002 rebuilt the log and the memberships, which dropped the log's triggers; and what is new only grows as well.
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
CREATE TRIGGER `audit_event_no_replace` BEFORE INSERT ON `audit_event`
WHEN EXISTS (SELECT 1 FROM `audit_event` WHERE id = new.id)
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `adopted_report_no_update` BEFORE UPDATE ON `adopted_report`
BEGIN
	SELECT RAISE(ABORT, 'adopted_report is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `adopted_report_no_delete` BEFORE DELETE ON `adopted_report`
BEGIN
	SELECT RAISE(ABORT, 'adopted_report is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `adopted_report_no_replace` BEFORE INSERT ON `adopted_report`
WHEN EXISTS (SELECT 1 FROM `adopted_report` WHERE code = new.code)
BEGIN
	SELECT RAISE(ABORT, 'adopted_report is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `membership_no_update` BEFORE UPDATE ON `membership`
BEGIN
	SELECT RAISE(ABORT, 'membership is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `membership_no_delete` BEFORE DELETE ON `membership`
BEGIN
	SELECT RAISE(ABORT, 'membership is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `membership_next` BEFORE INSERT ON `membership`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `membership`
	WHERE municipality = new.municipality AND region = new.region AND period = new.period
)
BEGIN
	SELECT RAISE(ABORT, 'membership: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `attachment_version_no_update` BEFORE UPDATE ON `attachment_version`
BEGIN
	SELECT RAISE(ABORT, 'attachment_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `attachment_version_no_delete` BEFORE DELETE ON `attachment_version`
BEGIN
	SELECT RAISE(ABORT, 'attachment_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `attachment_version_next` BEFORE INSERT ON `attachment_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `attachment_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'attachment_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `remark_version_no_update` BEFORE UPDATE ON `remark_version`
BEGIN
	SELECT RAISE(ABORT, 'remark_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `remark_version_no_delete` BEFORE DELETE ON `remark_version`
BEGIN
	SELECT RAISE(ABORT, 'remark_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `remark_version_next` BEFORE INSERT ON `remark_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `remark_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'remark_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `council_form_version_no_update` BEFORE UPDATE ON `council_form_version`
BEGIN
	SELECT RAISE(ABORT, 'council_form_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `council_form_version_no_delete` BEFORE DELETE ON `council_form_version`
BEGIN
	SELECT RAISE(ABORT, 'council_form_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `council_form_version_next` BEFORE INSERT ON `council_form_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `council_form_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'council_form_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `preferences_version_no_update` BEFORE UPDATE ON `preferences_version`
BEGIN
	SELECT RAISE(ABORT, 'preferences_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `preferences_version_no_delete` BEFORE DELETE ON `preferences_version`
BEGIN
	SELECT RAISE(ABORT, 'preferences_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `preferences_version_next` BEFORE INSERT ON `preferences_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `preferences_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'preferences_version: this is not the next version');
END;
--> statement-breakpoint
CREATE TRIGGER `invitation_version_no_update` BEFORE UPDATE ON `invitation_version`
BEGIN
	SELECT RAISE(ABORT, 'invitation_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `invitation_version_no_delete` BEFORE DELETE ON `invitation_version`
BEGIN
	SELECT RAISE(ABORT, 'invitation_version is append-only');
END;
--> statement-breakpoint
-- Versions count from 1 without a gap; this also stops INSERT OR REPLACE.
CREATE TRIGGER `invitation_version_next` BEFORE INSERT ON `invitation_version`
WHEN new.version <> 1 + (
	SELECT coalesce(max(version), 0) FROM `invitation_version`
	WHERE owner_kind = new.owner_kind AND owner_id = new.owner_id AND id = new.id
)
BEGIN
	SELECT RAISE(ABORT, 'invitation_version: this is not the next version');
END;
