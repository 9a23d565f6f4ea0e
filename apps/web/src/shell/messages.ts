import { defineMessages } from '../platform/messages/index.ts';
import { shellFr } from './messages.fr.ts';

export const shellMessage = defineMessages(shellFr);
