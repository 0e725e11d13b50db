/** What a demonstration's sign-in page says of its example accounts. */

/** The password of every example account. It protects nothing: a real installation has no example accounts. */
export const EXAMPLE_PASSWORD = "vier lantaarns op de kade";
