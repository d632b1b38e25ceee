/**
 * Passwords, and words that long ones are commonly built on, that guessing starts with: English and Swedish, the service's own words, years and seasons.
 * Compared after lower-casing and undoing signs for letters; see `password.ts`.
 */
export const commonPasswords: readonly string[] = [
  ...'password passw0rd passwordpassword letmein letmeinplease welcome welcomeback iloveyou iloveyousomuch sunshine princess football baseball superman'.split(
    ' ',
  ),
  ...'batman dragon monkey shadow master michael jennifer trustno1 whatever starwars computer internet samsung administrator adminadmin changeme'.split(' '),
  ...'changemenow secret secretsecret qwerty qwertyqwerty qwerty123456 1q2w3e4r5t6y 1qaz2wsx3edc zaq12wsx asdfghjkl zxcvbnm aaaaaaaaaaaa'.split(' '),
  ...'correcthorsebatterystaple thisismypassword mypassword newpassword nopassword testtest testpassword temporary'.split(' '),
  ...'lösenord lösenordet mittlösenord hemligt hemlighet hemligtlösenord välkommen sommar vinter höst våren sommaren sommarlov semester fotboll hockey'.split(
    ' ',
  ),
  ...'ishockey sverige stockholm göteborg malmö jagälskardig älskling älsklingen prinsessa gunnar kalleanka pippilångstrump abc123 hejhej hejhejhej hejsan'.split(
    ' ',
  ),
  ...'hejsansvejsan blomma solsken fiskmås kaffekaffe fredag måndag januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  ...'polisen polismyndigheten kommun kommunen kommunpolis medborgarlöfte medborgarlöften medborgarlöftet trygghet trygghetsvandring samordnare'.split(' '),
];
