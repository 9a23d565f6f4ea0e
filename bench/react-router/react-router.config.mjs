export default { ssr: true, appDirectory: 'app', buildDirectory: 'dist' };
