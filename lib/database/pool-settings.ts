/** How does a connection to Postgres behave? Waits are short, so that a slow database becomes an answer and not a queue. */
import type { PoolConfig } from "pg";

/** Reads `DATABASE_URL`-like settings into a pool; `role` steps the connection down to a role with fewer rights. */
export function poolSettings(connectionString: string, { role, max }: { role?: string; max: number }): PoolConfig {
  return {
    connectionString,
    max,
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    lock_timeout: 3000,
    idle_in_transaction_session_timeout: 10_000,
    // With a New Zealand time zone here the driver would store instants 13 hours wrong.
    options: role ? `-c TimeZone=UTC -c role=${role}` : "-c TimeZone=UTC",
  };
}
