import type { Example } from '../examples.ts';
import { Textarea } from './textarea.tsx';

export const textareaExamples: Example[] = [
  {
    name: 'Avec le nombre de caractères qui restent',
    element: (
      <Textarea
        id="textarea-trouble"
        name="trouble"
        label="Qu’est-ce qui vous a gêné&#8239;?"
        hint="N’écrivez ni votre nom, ni votre numéro national."
        value="Je travaille en pauses. J’ai attendu l’agent de quartier deux fois pour rien."
        maxLength={1000}
        showRemaining
      />
    ),
  },
  {
    name: 'Trop long',
    element: (
      <Textarea
        id="textarea-long"
        name="long"
        label="En une phrase"
        error="écrivez 20 caractères au plus"
        value="On me demande trois fois le même plan."
        maxLength={20}
        showRemaining
        required
        rows={2}
      />
    ),
  },
];
