export {
  type Delivery,
  giveBack,
  insertDeliveries,
  insertTest,
  type Outcome,
  recordAttempt,
  reviveFailed,
  setQueued,
  takeDue,
} from './deliveries.ts';
export {
  deleteSubscriber,
  insertSubscriber,
  listActive,
  lockSubscriber,
  type Subscriber,
  subscriberOf,
  updateSubscriber,
} from './subscribers.ts';
