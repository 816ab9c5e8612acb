/**
 * Well-known sites that show what is nobody's business, by kind: nothing is ever learned from them and all below them, beside what the
 * reader lists. Where a domain has news or articles of its own, only the hosts behind a login are named. Sites of smaller bodies are
 * told by their hosts' labels (`settings.ts`) and by their forms.
 */
export const PRIVATE_HOSTS = {
  mail: hosts(`
    gmail.com mail.google.com inbox.google.com contacts.google.com outlook.com hotmail.com outlook.live.com mail.live.com
    fastmail.com proton.me protonmail.com tutanota.com tuta.com hey.com icloud.com mail.yahoo.com mail.aol.com mail.zoho.com mail.com
    navigator.gmx.net navigator.gmx.at navigator.gmx.ch gmx.com navigator.web.de mailbox.org posteo.de runbox.com hushmail.com startmail.com
    mailfence.com pm.me e.mail.ru mail.yandex.ru mail.yandex.com mail.163.com mail.126.com mail.qq.com mail.naver.com
    mail.daum.net rediffmail.com poczta.onet.pl poczta.wp.pl mail.tiscali.it email.seznam.cz`),
  money: hosts(`
    paypal.com venmo.com cash.app wise.com revolut.com stripe.com klarna.com skrill.com neteller.com payoneer.com squareup.com
    alipay.com pay.weixin.qq.com paytm.com phonepe.com payments.google.com pay.google.com wallet.google.com westernunion.com moneygram.com
    chase.com bankofamerica.com wellsfargo.com citi.com citibank.com usbank.com capitalone.com pnc.com truist.com ally.com
    discover.com americanexpress.com schwab.com fidelity.com vanguard.com etrade.com robinhood.com sofi.com navyfederal.org usaa.com
    td.com rbcroyalbank.com scotiabank.com bmo.com cibc.com tangerine.ca desjardins.com wealthsimple.com
    hsbc.com hsbc.co.uk barclays.co.uk lloydsbank.com lloydsbank.co.uk halifax-online.co.uk natwest.com rbs.co.uk santander.co.uk
    nationwide.co.uk tsb.co.uk monzo.com starlingbank.com aib.ie bankofireland.com
    deutsche-bank.de commerzbank.de sparkasse.de volksbank.de ing.de dkb.de comdirect.de n26.com postbank.de traderepublic.com
    bnpparibas.com mabanque.bnpparibas credit-agricole.fr societegenerale.fr labanquepostale.fr boursobank.com caisse-epargne.fr creditmutuel.fr
    bbva.es bbva.com caixabank.es bancosantander.es sabadell.com bankinter.com intesasanpaolo.com unicredit.it fineco.it poste.it
    ing.nl rabobank.nl abnamro.nl bunq.com kbc.be belfius.be ubs.com credit-suisse.com postfinance.ch raiffeisen.ch erstebank.at
    nordea.com danskebank.dk danskebank.com swedbank.se seb.se handelsbanken.se dnb.no op.fi pkobp.pl mbank.pl ipko.pl csob.cz otpbank.hu
    privatbank.ua privat24.ua monobank.ua oschadbank.ua sberbank.ru tinkoff.ru akbank.com garantibbva.com.tr isbank.com.tr
    commbank.com.au westpac.com.au anz.com anz.com.au nab.com.au asb.co.nz kiwibank.co.nz
    hdfcbank.com icicibank.com onlinesbi.sbi sbi.co.in axisbank.com kotak.com dbs.com ocbc.com uob.com.sg
    icbc.com.cn ccb.com boc.cn abchina.com cmbchina.com mufg.jp smbc.co.jp mizuhobank.co.jp kbstar.com shinhan.com
    itau.com.br bradesco.com.br nubank.com.br bb.com.br mercadopago.com banamex.com bbva.mx
    emiratesnbd.com alrajhibank.com.sa qnb.com nbk.com fnb.co.za absa.co.za standardbank.co.za gtbank.com
    coinbase.com binance.com kraken.com crypto.com`),
  messages: hosts(`
    web.whatsapp.com web.telegram.org messenger.com messages.google.com chat.google.com meet.google.com web.snapchat.com
    discord.com slack.com teams.microsoft.com teams.live.com teams.cloud.microsoft web.skype.com app.element.io web.wechat.com wx.qq.com line.me
    chat.zalo.me web.viber.com web.threema.ch app.wire.com webex.com matrix.to mattermost.com web.max.ru`),
  health: hosts(`
    mychart.com mychart.org followmyhealth.com athenahealth.com patientportal.com healow.com zocdoc.com teladoc.com onemedical.com
    healthy.kaiserpermanente.org myhealth.va.gov medicare.gov healthcare.gov patientaccess.com login.nhs.uk nhsapp.service.nhs.uk
    doctolib.fr doctolib.de doctolib.it monespacesante.fr ameli.fr 1177.se helsenorge.no sundhed.dk kanta.fi myhealthrecord.gov.au
    betterhelp.com talkspace.com practo.com`),
  office: hosts(`
    docs.google.com drive.google.com sheets.google.com slides.google.com calendar.google.com keep.google.com photos.google.com
    myaccount.google.com accounts.google.com office.com microsoft365.com m365.cloud.microsoft onedrive.live.com sharepoint.com
    onenote.com login.microsoftonline.com login.live.com account.microsoft.com appleid.apple.com account.apple.com
    dropbox.com box.com notion.so evernote.com trello.com atlassian.net asana.com monday.com airtable.com clickup.com
    todoist.com salesforce.com force.com workday.com myworkday.com bamboohr.com adp.com docusign.net docusign.com
    chatgpt.com chat.openai.com claude.ai gemini.google.com copilot.microsoft.com`),
  passwords: hosts(`
    1password.com 1password.eu 1password.ca bitwarden.com bitwarden.eu lastpass.com dashlane.com keepersecurity.com
    nordpass.com passwords.google.com roboform.com enpass.io okta.com oktapreview.com onelogin.com auth0.com duosecurity.com`),
  government: hosts(`
    login.gov id.me ssa.gov sa.www4.irs.gov account.gov.uk account.service.gov.uk access.service.gov.uk tax.service.gov.uk
    signin.service.gov.uk universal-credit.service.gov.uk my.gov.au cms-sgj.cra-arc.gc.ca
    elster.de id.bund.de bundid.de impots.gouv.fr franceconnect.gouv.fr
    sede.agenciatributaria.gob.es clave.gob.es spid.gov.it inps.it digid.nl mijnoverheid.nl mijn.belastingdienst.nl
    borger.dk mitid.dk bankid.com skatteverket.se altinn.no suomi.fi login.gov.pl pacjent.gov.pl id.gov.ua diia.gov.ua
    gosuslugi.ru myinfo.gov.sg singpass.gov.sg uidai.gov.in digilocker.gov.in incometax.gov.in acesso.gov.br
    absher.sa uaepass.ae turkiye.gov.tr myna.go.jp`),
} as const satisfies Record<string, readonly string[]>;

export type PrivateKind = keyof typeof PRIVATE_HOSTS;

const ALL: ReadonlySet<string> = new Set(Object.values(PRIVATE_HOSTS).flat());

/** Whether one of these is a well-known private site: a host with all that it stands below, as `suffixes` gives them. */
export function hasPrivateHost(suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => ALL.has(suffix));
}

function hosts(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
