/** Frequent words of languages that the scanner does not read, so that it does not take them for one that it does. */
export const OTHERS: readonly string[] = [
	`di che e il la un per non in una sono mi ho lo ma con ti come si no questo bene cosa se è io perché della del dei gli
	quella era suo sua anche più stato aveva nel alla delle`, // Italian
	`de het een en van ik te dat die in je niet is zijn op aan met als voor had er maar om hem dan zou of wat mijn men dit
	zo door over ze zich bij ook tot naar heeft`, // Dutch
	`och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu
	har inte hans honom skulle hennes där min`, // Swedish
	`og det at i en jeg hun som han på den med var seg for så til er men et om hadde de av ikke meg du henne da sin nå har
	hans ham skulle hendes der min jeg havde af sig`, // Norwegian, Danish
	`ja on ei se hän oli että niin mutta kuin hänen minä sen en mitä kun nyt vain jo ole olla sinä minun ovat joka tai
	sitten mukaan kanssa ennen`, // Finnish
	`nie to się w na i z że do jest co jak ale po tak za od mnie jego był była go by już tylko ja ty czy tym dla ma`, // Polish
	`de și în a la nu o că cu pe să se un din mai este am ce ca dar sunt el ea lui fi era pentru`, // Romanian
	`yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata
	dia aku kamu`, // Indonesian, Malay
	`ang ng sa na mga ay at siya ko niya ako ito hindi kung para si ni mo naman lang ka pa`, // Filipino
	`bir ve bu da de için ile ben ne çok o var mi ama gibi daha sen kadar diye onun olarak şey`, // Turkish
	`a az és hogy nem is egy de ez azt csak már meg volt mint ha még nagyon van le vagy ki el`, // Hungarian
	`je se na to že v si s do ale jsem jak tak za co by jsi když už jen mi byl`, // Czech
	`là và của không có một người được cho tôi trong đã với này các anh cô thì mà những`, // Vietnamese
	`el la de i que a en un per no és amb els una es va del més les aquest com ho al si li què`, // Catalan
	`et in est non ad ut cum quod sed si ex per qui quae esse atque aut etiam ab hoc eius enim`, // Latin
];
