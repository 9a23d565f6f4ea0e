// Imported before the site: it ends with the process that started it, whatever ends that one.
process.on('disconnect', () => process.exit());
process.channel?.unref();
