CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`role` text NOT NULL,
	`municipalities` text NOT NULL,
	`regions` text NOT NULL,
	`until` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	`ended_at` integer,
	CONSTRAINT "api_token_role" CHECK("api_token"."role" in ('advisor', 'reader', 'chain-director'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_hash_unique` ON `api_token` (`hash`);