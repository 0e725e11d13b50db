CREATE TABLE `account_digest` (
	`account` text PRIMARY KEY NOT NULL,
	`rhythm` text NOT NULL,
	`sent_on` text,
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "account_digest_rhythm" CHECK("account_digest"."rhythm" in ('weekly', 'monthly'))
);
