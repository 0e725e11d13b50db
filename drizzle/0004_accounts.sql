CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`role` text,
	`example` integer DEFAULT false NOT NULL,
	`deactivated_at` integer,
	`erased_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "account_role" CHECK("account"."role" in ('advisor', 'reader', 'chain-director', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_unique` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `account_attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `account_credential` (
	`id` text PRIMARY KEY NOT NULL,
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`account` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_credential_by_account` ON `account_credential` (`account`);--> statement-breakpoint
CREATE INDEX `account_credential_by_subject` ON `account_credential` (`provider`,`subject`);--> statement-breakpoint
CREATE TABLE `account_place` (
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`account`, `kind`, `id`),
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "account_place_kind" CHECK("account_place"."kind" in ('municipality', 'region'))
);
--> statement-breakpoint
CREATE INDEX `account_place_by_place` ON `account_place` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `account_second_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_second_factor_by_account` ON `account_second_factor` (`account`);--> statement-breakpoint
CREATE TABLE `account_session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`account` text NOT NULL,
	`expires_at` integer NOT NULL,
	`provider` text,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_session_token_unique` ON `account_session` (`token`);--> statement-breakpoint
CREATE INDEX `account_session_by_account` ON `account_session` (`account`);--> statement-breakpoint
CREATE TABLE `account_verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `account_verification_by_identifier` ON `account_verification` (`identifier`);