ALTER TABLE `account_attempt` ADD `next` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `account_second_factor` ADD `last_step` integer;