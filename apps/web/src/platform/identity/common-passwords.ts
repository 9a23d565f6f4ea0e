/**
 * Passwords of twelve characters or more that people choose first, folded to lower case without accents. Shorter ones
 * cannot be chosen at all. Written for this project around French and Belgian keyboards, words and habits.
 */
const words = [
  'motdepasse',
  'password',
  'passwort',
  'wachtwoord',
  'bienvenue',
  'welcome',
  'administrateur',
  'administrator',
  'commune',
  'wallonie',
  'bruxelles',
  'belgique',
  'bonjour',
  'azerty',
  'qwerty',
  'azertyuiop',
  'qwertyuiop',
  'admin',
  'secret',
  'soleil',
  'doudou',
  'chouchou',
  'loulou',
  'amour',
  'jetaime',
  'princesse',
  'football',
  'standard',
  'anderlecht',
  'namur',
  'liege',
  'charleroi',
  'mons',
  'tournai',
  'letmein',
  'iloveyou',
  'changeme',
  'changezmoi',
  'test',
  'demo',
  'utilisateur',
  'user',
  'login',
  'connexion',
];
const tails = [
  '',
  '1',
  '12',
  '123',
  '1234',
  '12345',
  '123456',
  '1234567',
  '12345678',
  '123456789',
  '1234567890',
  '123!',
  '1234!',
  '!',
  '!!',
  '01',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
  '2027',
  '2026!',
  '2025!',
  '2024!',
  'azerty',
  'qwerty',
  'password',
  'motdepasse',
];
const whole = [
  '000000000000',
  '111111111111',
  '123123123123',
  '123456123456',
  '012345678910',
  '1234567890123',
  'abcdefabcdef',
  'abc123abc123',
  'a1b2c3d4e5f6',
  'aqwzsxedcrfv',
  'azertyuiopqs',
  'azerty123456',
  '1q2w3e4r5t6y',
  '1a2z3e4r5t6y',
  'qazwsxedcrfv',
  'aaaaaaaaaaaa',
  'motdepassemotdepasse',
  'passwordpassword',
  'correcthorsebatterystaple',
  'jenesaispas123',
  'jaioubliemonmotdepasse',
  'monmotdepasse',
  'lemotdepasse',
  'unmotdepasse',
  'nouveaumotdepasse',
];

function build(): Set<string> {
  const all = new Set(whole);
  for (const word of words) {
    for (const tail of tails) {
      if (word.length + tail.length >= 12) all.add(word + tail);
      if (tail && word.length + tail.length >= 12) all.add(tail + word);
    }
    for (const other of words) if (word.length + other.length >= 12) all.add(word + other);
  }
  return all;
}

export const commonPasswords: ReadonlySet<string> = build();
