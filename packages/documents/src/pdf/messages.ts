/** Why a PDF is refused, where the usual words do not fit. */
export const messages = {
  encrypted:
    'Ce fichier PDF est protégé. Ouvrez-le, imprimez-le vers un nouveau PDF sans protection ou copiez son texte, puis recommencez.',
  damaged: 'Ce fichier PDF est abîmé et ne peut pas être lu. Ouvrez-le, enregistrez-en une copie, puis recommencez.',
  tooMuch:
    'Ce fichier PDF contient trop d’éléments et a été refusé. Découpez-le en plusieurs fichiers, puis recommencez.',
  scanned:
    'Ce fichier PDF ne contient que des images, sans texte à lire. Demandez le document d’origine, ou faites-y reconnaître le texte (OCR), puis recommencez.',
  unreadable:
    'Ce fichier PDF ne dit pas quelles lettres il montre. Demandez le document d’origine, ou copiez et collez le texte, puis recommencez.',
};
