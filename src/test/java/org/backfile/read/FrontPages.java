package org.backfile.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Front pages of outlets that there are not, in some languages, as text and as HTML; and an article to put their menus around. */
enum FrontPages {
    EN("The Harbour Gazette", "Home | News | Sport | Culture | Weather | Sign in", """
            Harbour bridge opens after eleven years of work = The new bridge was opened on Monday, and people had walked across it before the mayor came.
            Ferry captain says farewell to the fog = The last crossing took four minutes, and nobody on board wanted to get off at the end.
            Council votes to keep the old town hall = After a debate of six hours the councillors found that the roof could be mended.
            Storm takes three boats from the northern pier = The boats were found two days later on a beach, with their nets still on board.
            School children plant a wood on the hill = They carried nine hundred young oaks up the path, and a goat followed them all the way.
            Museum buys the lamp of the lighthouse = It had been sold at an auction in the spring, to a man who meant to put it in a bar.
            Fish market to close at noon on Fridays = Traders say that the hour is wrong, and that the town has not asked any of them.
            Two trains, one track: how it went well = A guard saw the lights in time and ran along the rails with his lamp in his hand.
            Bakery wins prize for a loaf nobody liked = The jury called it brave, and the baker has gone back to the bread that she sold before.
            Harbour football club loses its ninth match = The keeper had a cold, the coach had a plan, and the rain had the last word again.
            Night buses will run until two in the morning = The town pays for a year, and then it will count how many people have used them.
            Old maps show a street that nobody can find = A historian has walked the quarter for weeks, and thinks that it lies below the station.
            """),
    DE("Der Hafenbote", "Startseite | Politik | Sport | Kultur | Wetter | Anmelden", """
            Hafenbrücke nach elf Jahren Bauzeit eröffnet = Die neue Brücke ist am Montag eröffnet worden, und viele waren schon vor dem Bürgermeister drüben.
            Der letzte Fährmann nimmt seinen Hut = Die letzte Überfahrt dauerte vier Minuten, und am Ende wollte niemand von Bord gehen.
            Rat will das alte Rathaus nun doch behalten = Nach sechs Stunden Debatte fanden die Ratsleute, dass sich das Dach noch flicken lässt.
            Sturm reißt drei Boote vom Nordkai los = Man fand sie zwei Tage später an einem Strand, und die Netze lagen noch an Bord.
            Schulkinder pflanzen einen Wald auf den Hügel = Sie trugen neunhundert junge Eichen den Weg hinauf, und eine Ziege ging den ganzen Weg mit.
            Museum kauft die Lampe des Leuchtturms = Sie war im Frühjahr an einen Mann versteigert worden, der sie in eine Bar hängen wollte.
            Fischmarkt schließt freitags künftig am Mittag = Die Händler halten die Stunde für falsch und sagen, die Stadt habe keinen von ihnen gefragt.
            Zwei Züge auf einem Gleis und kein Unglück = Ein Wärter sah die Lichter rechtzeitig und lief mit der Lampe in der Hand über die Schwellen.
            Bäckerei gewinnt Preis für ein Brot, das keiner mag = Die Jury nannte es mutig, und die Bäckerin ist zu ihrem alten Brot zurückgekehrt.
            Hafenelf verliert auch das neunte Spiel = Der Torwart war erkältet, der Trainer hatte einen Plan, und der Regen behielt das letzte Wort.
            Nachtbusse fahren bald bis zwei Uhr morgens = Die Stadt bezahlt das ein Jahr lang und will dann zählen, wie viele damit gefahren sind.
            Alte Karten zeigen eine Straße, die keiner kennt = Ein Historiker ist wochenlang durch das Viertel gelaufen und glaubt sie unter dem Bahnhof.
            """),
    FR("La Gazette du Port", "Accueil | Politique | Sports | Culture | Météo | Se connecter", """
            Le pont du port ouvre après onze ans de travaux = Le nouveau pont a été ouvert lundi, et les gens l'avaient traversé avant que le maire n'arrive.
            Le dernier passeur dit adieu au brouillard = La dernière traversée a duré quatre minutes, et personne à bord ne voulait descendre.
            Le conseil veut garder la vieille mairie = Après six heures de débat, les élus ont trouvé que le toit pouvait encore être réparé.
            La tempête emporte trois bateaux du quai nord = On les a retrouvés deux jours plus tard sur une plage, avec leurs filets à bord.
            Des écoliers plantent un bois sur la colline = Ils ont porté neuf cents jeunes chênes par le sentier, et une chèvre les a suivis.
            Le musée achète la lampe du phare = Elle avait été vendue au printemps à un homme qui voulait la mettre dans un bar.
            Le marché aux poissons fermera à midi le vendredi = Les marchands disent que l'heure est mauvaise et que la ville ne leur a rien demandé.
            Deux trains sur une voie, et tout finit bien = Un garde a vu les feux à temps et a couru le long des rails avec sa lampe à la main.
            Une boulangerie primée pour un pain que nul n'aime = Le jury l'a dit courageux, et la boulangère est revenue au pain qu'elle faisait avant.
            Le club du port perd son neuvième match = Le gardien avait un rhume, l'entraîneur avait un plan, et la pluie a eu le dernier mot.
            Les bus de nuit rouleront jusqu'à deux heures = La ville paie pour un an, puis elle comptera combien de personnes les ont pris.
            De vieilles cartes montrent une rue introuvable = Un historien a marché des semaines dans le quartier et la croit sous la gare.
            """),
    ES("El Diario del Puerto", "Inicio | Política | Deportes | Cultura | El tiempo | Iniciar sesión", """
            El puente del puerto abre tras once años de obras = El nuevo puente se abrió el lunes, y la gente lo había cruzado antes de que llegara el alcalde.
            El último barquero dice adiós a la niebla = La última travesía duró cuatro minutos, y nadie a bordo quería bajar al final.
            El concejo quiere conservar el viejo ayuntamiento = Tras seis horas de debate los concejales vieron que el tejado se podía arreglar.
            El temporal se lleva tres barcos del muelle norte = Los hallaron dos días después en una playa, con las redes todavía a bordo.
            Los escolares plantan un bosque en la colina = Subieron por la senda novecientos robles jóvenes, y una cabra los siguió todo el camino.
            El museo compra la lámpara del faro = La habían vendido en primavera a un hombre que quería ponerla en un bar.
            La lonja cerrará al mediodía los viernes = Los vendedores dicen que la hora es mala y que la ciudad no les ha preguntado.
            Dos trenes en una vía y ningún herido = Un guarda vio las luces a tiempo y corrió por los raíles con la lámpara en la mano.
            Premian un pan que a nadie le gusta = El jurado lo llamó valiente, y la panadera ha vuelto al pan que vendía antes.
            El club del puerto pierde su noveno partido = El portero tenía catarro, el técnico tenía un plan, y la lluvia dijo la última palabra.
            Los autobuses nocturnos irán hasta las dos = La ciudad paga un año, y luego contará cuántas personas los han usado.
            Unos mapas viejos muestran una calle perdida = Un historiador anduvo semanas por el barrio y cree que está bajo la estación.
            """),
    RU("Портовая газета", "Главная | Политика | Спорт | Культура | Погода | Войти", """
            Мост в порту открыли после одиннадцати лет стройки = Новый мост открыли в понедельник, и люди прошли по нему раньше, чем приехал мэр города.
            Последний паромщик прощается с туманом = Последний рейс длился четыре минуты, и никто из пассажиров не хотел сходить на берег.
            Совет решил сохранить старую ратушу = После шести часов споров депутаты нашли, что крышу ещё можно починить.
            Шторм унёс три лодки от северного причала = Их нашли через два дня на пляже, и сети всё ещё лежали на борту.
            Школьники посадили лес на холме = Они подняли по тропе девятьсот молодых дубов, и за ними всю дорогу шла коза.
            Музей купил лампу старого маяка = Весной её продали человеку, который хотел повесить её у себя в баре.
            Рыбный рынок по пятницам закроют в полдень = Торговцы говорят, что час неудобный и что город ни у кого из них не спросил.
            Два поезда на одном пути разошлись без беды = Сторож вовремя увидел огни и побежал по шпалам с фонарём в руке.
            Пекарня получила приз за хлеб, который не едят = Жюри назвало его смелым, а хозяйка вернулась к хлебу, который пекла раньше.
            Портовая команда проиграла девятый матч = У вратаря был насморк, у тренера был план, а последнее слово осталось за дождём.
            Ночные автобусы будут ходить до двух часов = Город платит за них год, а потом посчитает, сколько людей ими ездило.
            На старых картах нашли улицу, которой нет = Историк неделями ходил по кварталу и думает, что она лежит под вокзалом.
            """),
    JA("港日報", "ホーム | 政治 | スポーツ | 文化 | 天気 | ログイン", """
            港の橋が十一年の工事を経て開通 = 新しい橋は月曜日に開通し、市長が来る前に多くの人が歩いて渡っていた。
            最後の渡し船の船長が霧に別れを告げる = 最後の航海は四分で終わったが、降りようとする人は一人もいなかった。
            市議会、古い市役所を残すことを決める = 六時間の議論の末、議員たちは屋根がまだ直せることに気がついた。
            嵐で北の桟橋から三隻の船が流される = 船は二日後に浜辺で見つかり、網はまだ船の上に残っていた。
            小学生が丘の上に森を植える = 子どもたちは九百本の若い木を運び、一匹のやぎがずっとついて行った。
            博物館が灯台のランプを買い取る = ランプは春の競売で、店に飾ろうとした男性に売られていた。
            魚市場、金曜日は正午に閉場へ = 業者たちは時間が悪いと言い、市からは何も聞かれていないと話す。
            一本の線路に二本の列車、事故は起きず = 見張りの男性が明かりに気づき、ランプを手に線路を走った。
            誰も好まないパンが賞を受ける = 審査員は勇気があると評し、店主は前のパンに戻している。
            港のサッカークラブ、九連敗を喫する = 守護神は風邪をひき、監督には策があったが、雨が試合を決めた。
            夜行バスが午前二時まで走ることに = 市は一年間費用を払い、その後に何人が乗ったかを数える予定だ。
            古い地図に誰も知らない通りが見つかる = 歴史家は何週間も町を歩き、駅の下にあると考えている。
            """);

    /** One entry of a front page. */
    record Entry(String headline, String teaser) { }

    private final String outlet;
    private final String menu;
    private final List<Entry> entries;

    FrontPages(String outlet, String menu, String entries) {
        this.outlet = outlet;
        this.menu = menu;
        this.entries = entries.lines().map(line -> line.split(" = ")).map(sides -> new Entry(sides[0], sides[1])).toList();
    }

    String language() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Entry> entries() {
        return entries;
    }

    String outlet() {
        return outlet;
    }

    String menuLines() {
        return menu.replace(" | ", "\n");
    }

    /** Headlines, each with its teaser. */
    String text() {
        return outlet + "\n" + menuLines() + "\n\n" + entries.stream().map(entry -> entry.headline() + "\n" + entry.teaser())
                .collect(Collectors.joining("\n\n")) + "\n\n© 2012 " + outlet + "\n";
    }

    /** Headlines alone. */
    String headlines() {
        return outlet + "\n" + menuLines() + "\n\n" + entries.stream().map(Entry::headline).collect(Collectors.joining("\n"));
    }

    /** A front page of linked headlines. @param head what more its head declares */
    String html(String head) {
        return "<!doctype html><html lang=\"" + language() + "\"><head><title>" + outlet + "</title>" + head + "</head><body><nav><ul>"
                + menuLines().lines().map(word -> "<li><a href=\"/x\">" + word + "</a></li>").collect(Collectors.joining())
                + "</ul></nav><main>" + entries.stream().map(entry -> "<div class=\"card\"><h2><a href=\"/a\">" + entry.headline()
                + "</a></h2><p>" + entry.teaser() + "</p></div>").collect(Collectors.joining("\n")) + "</main></body></html>";
    }

    /** An article whose paragraphs are made of the teasers, two and two, with the site's menu and headlines around it. */
    String article() {
        StringBuilder text = new StringBuilder(outlet).append('\n').append(menuLines()).append("\n\n").append(entries.get(0).headline())
                .append("\n\n");
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            text.append(entries.get(i).teaser()).append(' ').append(entries.get(i + 1).teaser()).append("\n\n");
        }
        return text + entries.stream().skip(1).map(Entry::headline).collect(Collectors.joining("\n")) + "\n" + menuLines() + "\n© 2012 " + outlet;
    }
}
