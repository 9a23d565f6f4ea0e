export * from './members.ts';
export * from './organisation.ts';
export * from './records.ts';
