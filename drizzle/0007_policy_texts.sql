CREATE TABLE `policy_text` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`lines` text NOT NULL,
	`pages` text,
	`document` text,
	`kept_at` text NOT NULL,
	`actor` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `policy_text_owner` ON `policy_text` (`owner_kind`,`owner_id`);