/** Runs once when the server starts, before it answers anything. */

export async function register() {
  // Written so that the build for other runtimes can leave the whole block out.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { subscribe } = await import("node:diagnostics_channel");
    const { mendMalformedRequest } = await import("@/lib/site/malformed-request");
    // Node tells of each request here before the server's own listener gets it; proxy.ts would be too late.
    subscribe("http.server.request.start", (message) => {
      mendMalformedRequest((message as { request: Parameters<typeof mendMalformedRequest>[0] }).request);
    });
  }
}
