/** Where drizzle-kit reads the tables and writes the migrations (`npm run migration -- --name what_changes`). */
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: ["./db/store/schema.ts", "./db/accounts/schema.ts", "./db/erasing/schema.ts", "./db/retention/schema.ts"],
  out: "./drizzle",
});
