// Loaded into each child: when the parent is gone, even by kill -9, the channel closes and the child ends with it.
// Without this a killed run would leave a server holding the port. Plain JavaScript, since it is loaded before anything.
// Next hands the option on to its own workers, whose channel it needs as it is: they are left alone.
if (process.channel && process.env.SITE_PARENT === String(process.ppid)) {
  process.on("disconnect", () => process.exit(0));
  // The channel alone must not keep a finished child alive.
  process.channel.unref();
}
