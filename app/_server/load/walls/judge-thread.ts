/** A thread that judges municipalities. Turbopack bundles it as a program of its own, since walls.ts starts it. */
import { wallsOfEach } from "@/db/dossier/walls";
import { answerWith } from "../../threads/answering";
import type { Judging } from "./walls";

answerWith(async ({ municipalities, knownAt }: Judging) => wallsOfEach(municipalities, knownAt));
