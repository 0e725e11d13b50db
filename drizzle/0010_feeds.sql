CREATE TABLE `account_feed` (
	`account` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_feed_hash_unique` ON `account_feed` (`hash`);--> statement-breakpoint
CREATE TABLE `account_feed_entry` (
	`account` text NOT NULL,
	`id` text NOT NULL,
	`day` text NOT NULL,
	`hash` text NOT NULL,
	`sequence` integer NOT NULL,
	`modified_at` text NOT NULL,
	PRIMARY KEY(`account`, `id`),
	FOREIGN KEY (`account`) REFERENCES `account_feed`(`account`) ON UPDATE no action ON DELETE cascade
);
