import { defineMessages } from '../../platform/messages/index.ts';
import { publicationFr } from './messages.fr.ts';
import { boardFr } from './messages-board.fr.ts';
import { circuitFr } from './messages-circuit.fr.ts';
import { scheduleFr } from './messages-schedule.fr.ts';

export const message = defineMessages({ ...publicationFr, ...scheduleFr, ...circuitFr, ...boardFr });
