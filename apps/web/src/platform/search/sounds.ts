/**
 * How a French word sounds, roughly: « craiche » and « crèche », « fotografie » and « photographie » are the same. Takes folded words; letters that
 * are not heard at the end are left out.
 */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/qu|q|ck|c(?=[aouklrt])|c$/g, 'k')
    .replace(/ch/g, 'S')
    .replace(/gn/g, 'N')
    .replace(/ge(?=[aou])/g, 'j')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/gu(?=[eiy])/g, 'g')
    .replace(/sc(?=[eiy])|c(?=[eiy])|ti(?=on)/g, (found) => (found === 'ti' ? 'si' : 's'))
    .replace(/x/g, 'ks')
    .replace(/eau|au/g, 'o')
    .replace(/ai|ei|et$|er$|ez$/g, 'e')
    .replace(/y/g, 'i')
    .replace(/[ae]n(?![aeiou])|[ae]m(?=[bp])/g, 'A')
    .replace(/[iy]n(?![aeiou])|im(?=[bp])/g, 'I')
    .replace(/h/g, '')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/[estdp]+$/, '');
}
