import { HYPOTHETICAL, NEGATION, PAST, PLAY, SIMILE } from '../lexicon/marks';
import { pack } from './pack';
import { terms } from './terms';

export default pack({
	code: 'fr',
	names: ['french', 'français'],
	stops: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son elle
		je vous nous mais ou comme lui était d'un c'est qu'il j'ai avait tout cette ses leur`,
	lexicons: [
		terms('sexual-violence', {
			3: `viol viola violée violé violer violeur violeurs agression_sexuelle abus_sexuel abusé_d'elle abusa_d'elle
				attouchements la_força_à me_força_à`,
			2: `déchira_sa_(robe|chemise|blouse|jupe) lâche-moi lâchez-moi ne_me_touche_pas laissez-moi contre_son_gré
				contre_ma_volonté se_débattit se_débattait maintint_ses_poignets`,
			1: `supplia arrête pitié cria pleurait nue sanglotait poignets`,
		}),
		terms('graphic-violence', {
			3: `poignarda poignardé poignardée égorgea égorgé étrangla étranglé massacre massacra assassina assassiné
				meurtre tira_sur mare_de_sang couvert_de_sang couverte_de_sang ensanglanté ensanglantée
				lui_brisa_(le|la|les) roua_de_coups tabassa tabassé décapita`,
			2: `sang saignait saigner blessure blessures blessé coup_de_(poing|pied|couteau|feu|hache)
				coups_de_(poing|pied|couteau|feu) couteau poignard pistolet épée frappa frappé tua tuer tué`,
			1: `douleur hurla tomba arme lame balle`,
		}),
		terms('torture', {
			3: `torture tortura torturé torturée torturer bourreau supplice fouetta fouetté flagellation fer_rouge`,
			2: `fouet tourment tourments interrogatoire coups_de_fouet`,
			1: `hurlements agonie douleur avouer`,
		}),
		terms('captivity', {
			3: `enlèvement enlevée_par kidnappé kidnappée kidnappa kidnappeur ravisseur ravisseurs otage otages captif
				captive captivité prisonnier prisonnière cachot enchaîné enchaînée menottée séquestré séquestrée`,
			2: `cellule prison chaînes ligotée ligoté bâillonnée bâillonné enfermé enfermée enferma rançon geôlier`,
			1: `évader cave corde libérer gardes`,
		}),
		terms('suicide', {
			3: `suicide suicidé suicidée suicider suicidaire se_tuer me_tuer se_donner_la_mort mit_fin_à_ses_jours
				mettre_fin_à_ses_jours mettre_fin_à_mes_jours se_pendit se_pendre envie_de_mourir je_veux_mourir
				voulait_mourir lettre_d'adieu se_jeta_(par|du|dans|sous) s'empoisonna`,
			2: `plus_envie_de_vivre arsenic poison overdose`,
			1: `pilules cachets pont désespoir`,
		}),
		terms('self-harm', {
			3: `automutilation s'automutiler s'automutilait se_tailladait se_tailler_les_veines s'ouvrir_les_veines
				s'ouvrit_les_veines se_scarifier scarification se_coupait_les_(bras|poignets)`,
			2: `lame rasoir cicatrices_sur_(les|ses) se_faire_du_mal me_faire_du_mal cicatrices`,
			1: `poignets bras coupures sang`,
		}),
		terms('death', {
			3: `mourut moururent est_mort est_morte était_mort était_morte cadavre cadavres décéda décédé décédée
				dernier_soupir dernier_souffle enterrement funérailles cercueil lit_de_mort sans_vie`,
			2: `mort morte morts mourir mourant mourante assassiné tombe cimetière deuil veuve enterra agonisait agonie`,
			1: `âme chagrin larmes obsèques`,
		}),
		terms('domestic-abuse', {
			3: `violence_conjugale violences_conjugales mari_violent femme_battue
				son_mari_la_(battait|frappait|frappa|battit) il_la_(battait|frappait) maltraitance`,
			2: `battait frappait gifle gifla bleus ecchymoses menaça`,
			1: `mari peur ivre cris époux`,
		}),
		terms('animal-cruelty', {
			3: `(tua|tuèrent|frappa|battit|empoisonna|pendit)_(le|son|un)_(chien|chat|cheval|chiot|chaton|animal|oiseau)
				maltraitance_animale vivisection combat_de_chiens`,
			2: `chien_mort chat_mort cheval_mort fouetta_le_cheval`,
			1: `chien chat cheval bête sang`,
		}),
		terms('drugs', {
			3: `héroïne cocaïne toxicomane toxicomanie drogué droguée junkie accro_à overdose méthamphétamine sevrage
				stupéfiants`,
			2: `drogue drogues opium morphine cannabis seringue dealer désintoxication`,
			1: `cachets dose joint fumée`,
		}),
	],
	marks: [
		[NEGATION, `ne pas jamais sans ni personne rien aucun aucune n'a n'est`],
		[HYPOTHETICAL, `pourrait devrait peut-être presque voulait allait si_jamais aurait`],
		[SIMILE, `comme_si comme_un comme_une semblait`],
		[PAST, `autrefois jadis il_y_a_des_années se_souvint se_souvenait souvenir`],
		[PLAY, `jeu film pièce roman plaisanterie match`],
	],
	idioms: `mort_de_(rire|faim|fatigue|peur|froid|honte|soif) morte_de_(rire|faim|fatigue|peur|froid|honte)
		tuer_le_temps coup_d'œil coup_de_(main|foudre|téléphone|soleil|vent|tête|chance) tout_à_coup nature_morte
		sang_froid point_mort à_mourir_de_rire`,
	ask: 0.8,
});
