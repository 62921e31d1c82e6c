import { bilingual } from '#platform/language.ts'

/** Words of the administration's pages about organisations and their boards. */
export const organisationPageTexts = bilingual({
  lead: {
    sv: 'Organisationer och myndigheter som kan vara med i partnerskap, i bokstavsordning.',
    en: 'Organisations and authorities that can take part in partnerships, in alphabetical order.',
  },
  searchHint: {
    sv: 'Del av namnet, även ett tidigare, eller organisationsnummer.',
    en: 'Part of the name, also a former one, or organisation number.',
  },
  noneFound: {
    sv: 'Ingen organisation har de orden i sitt namn. Pröva en kortare del av namnet.',
    en: 'No organisation has those words in its name. Try a shorter part of the name.',
  },
  name: { sv: 'Namn', en: 'Name' },
  where: { sv: 'Plats', en: 'Place' },
  people: { sv: 'Personer', en: 'People' },
  merged: { sv: (name: string) => `Har gått upp i ${name}`, en: (name: string) => `Has become part of ${name}` },
  new: { sv: 'Lägg upp en organisation', en: 'Add an organisation' },
  newLead: {
    sv: 'Uppgifterna syns för alla. Personer lägger ni till i nästa steg, på organisationens sida.',
    en: 'Everyone can see these details. People are added in the next step, on the organisation’s page.',
  },
  save: { sv: 'Spara', en: 'Save' },
  add: { sv: 'Lägg upp organisationen', en: 'Add the organisation' },
  added: {
    sv: 'Organisationen är upplagd. Lägg nu till den första administratören under Personer.',
    en: 'The organisation is added. Now add its first administrator under People.',
  },
  saved: { sv: 'Uppgifterna är sparade.', en: 'The details are saved.' },
  unchanged: { sv: 'Inget var ändrat, så inget behövde sparas.', en: 'Nothing was changed, so nothing needed saving.' },
  back: { sv: 'Alla organisationer', en: 'All organisations' },
  toPeople: { sv: 'Personer i organisationen', en: 'The organisation’s people' },
  details: { sv: 'Uppgifter', en: 'Details' },
  detailsLead: {
    sv: 'Byter organisationen namn sparas det gamla. I avtal som redan är låsta står namnet kvar som det var.',
    en: 'If the organisation changes its name, the old one is kept. Agreements already locked keep the name as it was.',
  },
  boards: { sv: 'Nämnder och styrelser', en: 'Boards' },
  boardsLead: {
    sv: 'En offentlig part är med i ett partnerskap genom den nämnd eller styrelse som beslutar.',
    en: 'A public party takes part in a partnership through the board that decides.',
  },
  noBoards: { sv: 'Ingen nämnd eller styrelse är upplagd än.', en: 'No board has been added yet.' },
  addBoard: { sv: 'Lägg till nämnd eller styrelse', en: 'Add a board' },
  boardAdded: { sv: 'Nämnden eller styrelsen är tillagd.', en: 'The board is added.' },
  boardFollowed: { sv: (name: string) => `Har gått upp i ${name}`, en: (name: string) => `Has become part of ${name}` },
  boardNamed: { sv: 'Namnet är ändrat.', en: 'The name is changed.' },
  boardName: { sv: 'Namn', en: 'Name' },
  boardNameLead: {
    sv: 'Byter nämnden namn sparas det gamla. I avtal som redan är låsta står namnet kvar som det var.',
    en: 'If the board changes its name, the old one is kept. Agreements already locked keep the name as it was.',
  },
  successor: { sv: 'Har gått upp i en annan', en: 'Has become part of another' },
  successorLead: {
    sv: 'När organisationer går samman fortsätter arbetet i den nya. Den gamla ligger kvar i det som har varit, men kan inte väljas i något nytt.',
    en: 'When organisations merge, the work goes on in the new one. The old one stays in what has been, but cannot be chosen for anything new.',
  },
  boardSuccessorLead: {
    sv: 'När en nämnd slås ihop med en annan, eller dess uppgifter flyttas, fortsätter arbetet där. Den gamla ligger kvar i det som har varit.',
    en: 'When a board is merged with another, or its tasks are moved, the work goes on there. The old one stays in what has been.',
  },
  successorOf: { sv: 'Fortsätter i', en: 'Goes on in' },
  noSuccessor: { sv: 'Ingen: den finns kvar som den är', en: 'None: it remains as it is' },
  noBoardToFollow: {
    sv: 'Det finns ingen annan nämnd eller styrelse att välja. Lägg till den nya först.',
    en: 'There is no other board to choose. Add the new one first.',
  },
  successorSaved: { sv: 'Sparat.', en: 'Saved.' },
  changeBoard: { sv: 'Ändra', en: 'Change' },
  changeBoardOf: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
})
