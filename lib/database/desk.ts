/** The connection people at the desk work through. Public pages never import this (tests/unit/architecture.test.ts). */
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { poolSettings } from "./pool-settings";

export type Desk = PrismaClient;
/** What a command holds while its one transaction is open. */
export type DeskTransaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

export function connectDesk(connectionString: string): Desk {
  return new PrismaClient({ adapter: new PrismaPg(poolSettings(connectionString, { max: 10 })) });
}
