/** When a framework was published, as a report says it. */
import { monthAndYear } from "../../dutch";
import type { Framework } from "../../framework/framework";

/** "februari 2021" */
export const publishedOn = ({ published }: Framework): string => monthAndYear(`${published}-01`);
