/** Which port may a server of ours have? One the system gives out, so that two checkouts never meet. */
import { createServer } from "node:net";

/** A port on loopback that nobody listened at a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("The system gave no port.")),
      );
    });
  });
}
