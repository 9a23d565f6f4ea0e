export { invitationHours, invitationLink, inviteToAccount, openSession } from './commands.ts';
export { describeDevice } from './device.ts';
export { accountRoutes } from './routes/index.ts';
export { findOpenAccount } from './store.ts';
