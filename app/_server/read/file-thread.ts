/** A thread that reads files to take in. Turbopack bundles it as a program of its own, since read-file.ts starts it. */
import { randomUUID } from "node:crypto";
import { type FileQuestion, type FileRead, readFile } from "@/lib/sheets-in/read-file";
import { answerWith } from "../threads/answering";

answerWith((question: FileQuestion): Promise<FileRead> => readFile(question, randomUUID));
