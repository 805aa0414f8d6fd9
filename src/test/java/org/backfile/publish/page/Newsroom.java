package org.backfile.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import org.backfile.article.Article;
import org.backfile.article.Correction;
import org.backfile.article.Field;
import org.backfile.article.Role;

/** Thirty-odd invented articles of four outlets, in several languages, over several years. */
final class Newsroom {

    private static final String LAKE = "The Lakeside Courier";
    private static final String SEE = "Seetaler Bote";
    private static final String LAC = "Le Journal du Lac";
    private static final String BAHR = "صحيفة البحيرة";

    private Newsroom() { }

    static Shelved archive() {
        return new Shelved(articles());
    }

    static List<Article> articles() {
        List<Article> all = new ArrayList<>();
        all.add(ferry().article());
        all.add(arabic().article());
        all.add(chinese().article());
        all.add(longHeadline().article());
        all.add(german().article());
        all.add(french().article());
        all.add(hebrew().article());
        all.add(new Story("1983-06", "An old report of which only the month is known").in(LAKE, "Culture", "en")
                .paragraph("The yellowed cutting carries a month and no day.").article());
        all.add(new Story("", "A loose leaf without any date").in(LAKE, "", "en")
                .paragraph("Nothing on this leaf says when it was printed.").article());
        all.add(new Story("2021-03-04T08:15Z", "Radio mast to be moved to the eastern shore").in("", "", "")
                .paragraph("The mast stands where the new school is to be built.").article());
        brief(all);
        return all;
    }

    static Story ferry() {
        return new Story("2022-08-01T16:03", "Ferry company to buy three electric boats for the northern line")
                .in(LAKE, "Business", "en").from("crawl/lakeside/2022-08/ferry-boats.txt").written("1 Aug, 2022 16:03")
                .confidence(Field.HEADLINE, 93).confidence(Field.OUTLET, 100)
                .correction(new Correction("outlet", "Lakeside", LAKE, Optional.of("R. Amstad"), Optional.of("2026-11-24"), Optional.of("as printed")))
                .correction(new Correction("lines 5-7", "paragraph", "menu", Optional.empty(), Optional.empty(), Optional.empty()))
                .cut(Role.SPRITE, "icon-sprite", "41 titles that begin with \"icon\"", "icon mail\nicon share\nicon search")
                .cut(Role.MENU, "menu", "short lines that link elsewhere on 312 pages", "News")
                .cut(Role.MENU, "menu", "short lines that link elsewhere on 312 pages", "Business")
                .cut(Role.MENU, "menu", "short lines that link elsewhere on 312 pages", "Weather and water levels")
                .kicker("Transport")
                .standfirst("The first of the boats is to sail in spring. The older ships will be kept for the summer "
                        + "season, when the piers are full.")
                .by("Marta Hollenweger").by("Idris Okafor").dateline("PORT ALDER (LSN)")
                .updated("2022-08-02T09:40+02:00", "Updated 2 August 2022, 9.40 am CEST")
                .paragraph("The company that runs the ferries on the northern line will replace three of its diesel ships "
                        + "with electric ones, it said on Monday. The boats are to be built at a yard on the lake and cost "
                        + "eighteen million together, two thirds of which the canton will lend at no interest.")
                .caption("A ferry leaves the pier at Port Alder on a windless morning. (Lakeside Courier / R. Amstad)")
                .paragraph("“We have looked at this for six years,” said the company’s director, Ruth Amstad. “The batteries "
                        + "were too heavy for our piers. Now they are not.” A crossing takes 35 minutes; the boats would be "
                        + "charged at each end while passengers change places.")
                .crosshead(3, "Louder than promised")
                .paragraph("Not everyone on the shore is pleased. The fishermen’s association fears that the pylons for the "
                        + "charging cables will stand where the whitefish spawn, and wants them moved two hundred metres to the south. "
                        + "A decision on the pylons is expected before winter.")
                .paragraph("The new timetable, which the company calls a draft, has a boat every half hour from five in the "
                        + "morning until midnight. Cyclists will pay nothing until the end of the first year.")
                .crosshead(3, "An older plan")
                .paragraph("A first plan for electric boats was dropped in 2016, after a test ship had to be towed home twice "
                        + "in one week. The ship is now a café.")
                .cut(Role.SHARE, "share-row", "", "Share this article")
                .cut(Role.PROMO, "promo", "a headline that is another page's", "Read more: The café that used to be a ferry")
                .cut(Role.NEWSLETTER, "newsletter", "", "Get the morning letter. Enter your e-mail address: ")
                .cut(Role.FOOTER, "footer", "seen on 310 of 312 pages", "© 2022 The Lakeside Courier. All rights reserved. "
                        + "Imprint | Privacy | A_very_long_token_without_any_space_that_must_be_wrapped_"
                        + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    }

    static Story arabic() {
        return new Story("2022-08-01", "شركة العبّارات تشتري ثلاثة قوارب كهربائية للخط الشمالي").in(BAHR, "اقتصاد", "ar")
                .written("1 أغسطس 2022").kicker("نقل").standfirst("يُتوقع أن يبحر أول القوارب في الربيع، وتبقى السفن القديمة لموسم الصيف.")
                .by("ليلى حدّاد").dateline("ميناء ألدر")
                .paragraph("قالت الشركة التي تشغّل العبّارات على الخط الشمالي يوم الاثنين إنها ستستبدل ثلاثًا من سفنها العاملة بالديزل "
                        + "بقوارب كهربائية تُبنى في حوض على البحيرة، بكلفة 18 مليونًا.")
                .crosshead(2, "خطة قديمة")
                .paragraph("وكانت خطة أولى قد أُلغيت عام 2016 بعدما اضطر قارب التجربة إلى أن يُقطر مرتين في أسبوع واحد (Port Alder).")
                .cut(Role.SHARE, "share-row", "", "شارك المقال");
    }

    static Story hebrew() {
        return new Story("2019-11-20T07:00+02:00", "מפלס האגם עלה בשלושה סנטימטרים").in(BAHR, "", "he")
                .paragraph("לאחר שבוע של גשמים עלה מפלס האגם בשלושה סנטימטרים, מסר השירות ההידרולוגי.");
    }

    static Story chinese() {
        return new Story("2022-08-01T09:30+08:00", "湖区轮渡公司将购买三艘电动船").in("湖报", "财经", "zh-Hans")
                .written("2022年8月1日 09:30").standfirst("首艘电动船预计明年春天启航，旧船将保留到夏季使用。").by("李明")
                .paragraph("经营北线轮渡的公司周一表示，将以三艘电动船取代柴油船。新船将在湖边的船厂建造，总造价一千八百万，其中三分之二由州政府提供无息贷款。")
                .paragraph("“我们研究了六年，”公司负责人说，“过去电池太重，码头承受不了，现在不同了。”每次航程三十五分钟，乘客上下船时即可充电。")
                .cut(Role.MENU, "menu", "", "首页");
    }

    static Story longHeadline() {
        return new Story("2020-02-29T23:59:30", "Council, after eleven hours of debate, two recesses and a power cut, votes to put off "
                + "until the spring session the question whether the question of the harbour wall’s repair, first raised in 2009, "
                + "ought to be put to the citizens at all or rather be left to the commission that was set up to decide precisely this")
                .in(LAKE, "Politics", "en").written("Feb. 29th 2020 - 11:59:30 p.m.").by("Staff")
                .paragraph("The vote was 14 to 13. Three members had left.");
    }

    static Story german() {
        return new Story("2022-07-30T18:20", "Hitze im Seetal: Gemeinden schränken den Wasserverbrauch ein").in(SEE, "Regionen", "de")
                .written("30.07.2022 / 18:20").kicker("Trockenheit").by("Urs Bächtold").dateline("HALLWIL")
                .paragraph("Rasen sprengen ist bis auf Weiteres verboten, Autos waschen auch. Die Grundwasserstände sind so tief "
                        + "wie seit 2003 nicht mehr, teilten die Gemeinden am Samstag mit.");
    }

    static Story french() {
        return new Story("2022-07-30T06:05", "Les vignerons du lac vendangeront avec trois semaines d’avance").in(LAC, "Économie", "fr-CH")
                .written("30 juillet 2022, 6h05").standfirst("Jamais depuis 1947 la récolte n’a commencé si tôt.")
                .paragraph("La chaleur de juillet a fait mûrir le raisin plus vite que prévu, constatent les vignerons de la rive nord.");
    }

    /** Short reports that fill the calendar. */
    private static void brief(List<Article> all) {
        String[] headlines = {"Bridge closed for repairs", "School board elects new chair", "Heavy snow on the pass",
            "Choir sings in the old tannery", "Water levels back to normal", "Bakery wins regional prize",
            "Bus line 7 extended to the hospital", "Museum shows forgotten maps", "Two swans stop the traffic",
            "Library opens on Sundays", "Storm fells the council oak", "Team holds champions to a draw",
            "New doctor for the upper valley", "Market moves to the station square", "Record catch of whitefish",
            "Power cut in three villages", "Theatre reopens after two years", "Bees settle on the town hall",
            "Harbour wall: commission resigns", "Night train to the sea returns", "Frost damages the vines", "Post office to close"};
        String[] sections = {"Regional", "Politics", "Culture", "Sport", "Business"};
        for (int i = 0; i < headlines.length; i++) {
            String day = String.format(Locale.ROOT, "20%02d-%02d-%02d", 16 + i % 7, 1 + (i * 5) % 12, 1 + (i * 11) % 28);
            all.add(new Story(i % 3 == 0 ? day : day + "T" + (10 + i % 9) + ":4" + i % 10, headlines[i])
                    .in(i % 4 == 0 ? LAC : LAKE, sections[i % sections.length], "en")
                    .written(day.replace('-', '/')).by(i % 2 == 0 ? "Staff" : "Anna Lindt")
                    .paragraph("The report on “" + headlines[i].toLowerCase(Locale.ROOT) + "” ran to a single paragraph, as "
                            + "such reports did in those years, and ended with the name of the person who had telephoned it in.")
                    .cut(Role.SHARE, "share-row", "", "Share").article());
        }
        for (int i = 0; i < 7; i++) {
            all.add(new Story("2022-08-01T0" + (i + 2) + ":15", "Morning bulletin, part " + (i + 1)).in(LAKE, "Regional", "en")
                    .paragraph("Water 21 degrees, air 27, no wind.").article());
        }
    }
}
