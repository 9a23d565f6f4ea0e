// Imported before the site: it ends with the process that started it, whatever ends that one, and says how much processor
// it has used when it is asked.
process.on('disconnect', () => process.exit());
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpu: (user + system) / 1000 });
});
process.channel?.unref();
