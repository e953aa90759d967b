import { defineConfig } from "prisma/config";

// Only `prisma generate` reads this. Migrations are applied by lib/database/migrate.ts, never by the Prisma CLI.
export default defineConfig({ schema: "prisma" });
