import { commitmentRow, expect, fact, goBy, section, test } from './journey.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Lidköping', exact: true }).click();
  await page.getByRole('link', { name: 'Medborgarlöfte 2020' }).click();
});

test('six commitments, each with a word for how it stands', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Sex åtaganden, ett i taget' })).toBeVisible();
  await expect(commitmentRow(page, /./)).toHaveCount(6);
  for (const row of await commitmentRow(page, /./).all()) await expect(row).toContainText(/Inget rapporterat|Ej bedömt/);
  await expect(commitmentRow(page, 'Förebyggande narkotikasök på kommunens skolor')).toContainText('Genomfört enligt polisen, antal redovisas inte.');
});

test('what it is part of, what it continues and who signed', async ({ page }) => {
  await expect(page.getByText('Samverkansöverenskommelse 2020–2023')).toBeVisible();
  const signatories = fact(page, 'Undertecknat av').getByRole('listitem');
  await expect(signatories).toHaveCount(2);
  await expect(signatories.first()).toContainText('Lidköpings kommun');
  await expect(signatories.last()).toContainText('Polisen');
  await fact(page, 'Släktskap').getByRole('link', { name: '2019' }).click();
  await expect(page).toHaveURL(/\/lidkoping\/2019$/);
  await expect(fact(page, 'Släktskap')).toContainText('Fortsatte som 2020');
});

test('600 conversations with residents, and two dialogues with staff whose number nobody tells', async ({ page }) => {
  await goBy(page, 'Dialog');
  await expect(page.getByRole('main')).toContainText('I de 600 samtalen berättade invånare');
  await expect(page.getByRole('main')).not.toContainText('%');
  const heard = page.getByRole('table', { name: 'Vilka som hördes' });
  await expect(heard.getByRole('row').filter({ hasText: 'Invånare' })).toContainText('600 samtal');
  const staff = heard.getByRole('row').filter({ hasText: 'Medarbetare' });
  await expect(staff).toHaveCount(2);
  for (const row of await staff.all()) await expect(row).toContainText('antal anges inte');
});

test('where to say something, and whom to call', async ({ page }) => {
  const foot = page.getByRole('contentinfo');
  await expect(foot.getByRole('link', { name: 'Tyck till: Lidköping' })).toHaveAttribute('href', /lidkoping\.se/);
  await expect(foot.getByRole('link', { name: 'Felanmälan: Lidköping' })).toHaveAttribute('href', /lidkoping\.se/);
  await expect(foot).toContainText('114 14');
});

test('the years before, as far as they are known', async ({ page }) => {
  await goBy(page, 'Historik');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sju löften, det senaste först');
  await expect(page.getByRole('link', { name: 'Medborgarlöfte 2017' })).toBeVisible();
  const of2020 = section(page, 'Medborgarlöfte 2020');
  await expect(of2020.getByRole('listitem').filter({ hasText: 'Fortsatt hög polisnärvaro' })).toContainText('Ändrat sedan 2018');
  await expect(of2020).toContainText('Fanns 2018 men följde inte med');
  await expect(of2020.getByRole('listitem').filter({ hasText: 'kring trafiksäkerhet' })).toContainText('Skäl saknas');
});
