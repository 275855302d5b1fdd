import { type Fixture, html, none, words } from './lib/fixture';

const row = (name: string, value: string) =>
	`<div class="tr"><div class="title">${name}:</div><div class="content">${value}</div></div>`;

const fixture: Fixture = {
	pages: [
		{
			name: 'a story',
			url: 'https://fanfics.me/fic11',
			page: 'story',
			html: html(
				'Долгий берег',
				`<div class="FicHead"><h1>Долгий берег&nbsp;<span class="small green">(джен)</span></h1>${row('Автор', '<a class="user">tern</a>')}${row('Фандом', '<a href="/fandom1">Маяки</a>')}${row('Персонажи', '<a href="/paring1_2">Анна/Борис</a>, <a href="/character3">Вера</a>')}${row('Рейтинг', 'PG-13')}${row('Жанр', 'Драма, Ангст')}${row('Предупреждение', 'Смерть персонажа, AU')}${row('События', '<a href="/find?keyword=1">Буря</a>')}${row('Статус', '<span class="green">Закончен</span>')}</div><span class="DateUpdate">22.04.2020 - 23.05.2020</span><div id="summary_11">Свет гаснет.</div>`,
			),
			stories: [
				{
					id: '11',
					title: 'Долгий берег',
					url: 'https://fanfics.me/fic11',
					says: {
						rating: words('PG-13'),
						warning: words('Смерть персонажа', 'AU'),
						category: words('джен'),
						genre: words('Драма', 'Ангст'),
						fandom: words('Маяки'),
						relationship: words('Анна/Борис'),
						character: words('Вера'),
						tag: words('Буря'),
						author: words('tern'),
						status: words('Закончен'),
					},
					dates: { published: '2020-04-22', updated: '2020-05-23' },
					prose: { summary: 'Свет гаснет.' },
				},
			],
		},
		{
			name: 'a chapter',
			url: 'https://fanfics.me/read.php?id=11&chapter=2',
			page: 'story',
			html: html(
				'Долгий берег',
				`<div class="FicHead"><h1>Долгий берег</h1>${row('Предупреждение', 'нет')}</div><div class="ReadTextContainer"><div id="c2"><p>Вода ушла.</p></div></div>`,
			),
			stories: [{ id: '11', title: 'Долгий берег', url: 'https://fanfics.me/fic11', says: { warning: none } }],
			chapters: [{ number: 2 }],
		},
	],
};
export default fixture;
