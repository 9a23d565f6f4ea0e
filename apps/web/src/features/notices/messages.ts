import { defineMessages } from '../../platform/messages/index.ts';
import { noticesFr } from './messages.fr.ts';

export const message = defineMessages(noticesFr);
