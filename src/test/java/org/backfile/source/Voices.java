package org.backfile.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Short news texts in the encodings that old sites were written in. The texts were written for these tests.
 *
 * @param language its name in English
 * @param charset  a name that the JDK knows
 * @param text     a headline and two paragraphs
 */
record Voices(String language, String charset, String text) {

    static final String FRENCH = """
            Grève à l'hôpital : les négociations reprennent

            Les représentants du personnel ont été reçus lundi par la préfète, après trois semaines de grève. \
            « Nous n'avons rien obtenu », a déclaré une infirmière à la sortie. L'activité reste très réduite.
            Le maire, élu en 2020, espère un accord avant la fin du mois de février.
            """;
    static final String GERMAN = """
            Stadtrat beschließt Straßenausbau

            Der Münchner Stadtrat hat am Mittwoch den Ausbau der Ringstraße beschlossen. Die Gegner kündigten \
            an, dafür vor Gericht zu ziehen. „Das löst kein Problem“, sagte ein Sprecher der Bürgerinitiative.
            Über die Kosten von rund zwölf Millionen Euro wird im März noch einmal beraten.
            """;
    static final String RUSSIAN = """
            В городе открыли новый мост через реку

            Глава города сообщил во вторник, что движение по мосту начнётся в конце недели. По его словам, \
            строительство заняло почти три года и обошлось дешевле, чем ожидалось.
            Жители соседних районов давно просили построить переправу.
            """;
    static final String POLISH = """
            Rząd przyjął budżet na przyszły rok

            Posłowie zagłosują nad ustawą w piątek. Minister finansów zapowiedział, że podatki nie wzrosną, \
            a środki na szpitale będą większe niż w ubiegłym roku. Opozycja mówi o „kreatywnej księgowości”.
            Związki zawodowe chcą rozmów o płacach nauczycieli i pielęgniarek. Źródło: własne.
            """;
    static final String CZECH = """
            Vláda schválila rozpočet na příští rok

            Ministr financí řekl, že schodek bude nižší než letos. Opozice návrh kritizuje, protože podle ní \
            chybějí peníze na školy a nemocnice. Poslanci budou o něm jednat už příští týden.
            Žádné další změny daní úřad neplánuje.
            """;
    static final String CHINESE = """
            市政府公布新的交通计划

            记者昨日从市政府获悉，明年起将新建三条公交专用道，并增加夜间班车。负责人表示，计划实施后，\
            市民上下班的时间有望缩短。专家认为，这一措施对改善空气质量也有帮助。
            有关部门将于下周召开说明会，听取居民的意见。
            """;
    static final String TAIWANESE = """
            市政府公布新的交通計畫

            記者昨天從市政府得知，明年起將新建三條公車專用道，並且增加夜間班車。負責人表示，計畫實施之後，\
            市民上下班的時間可望縮短。專家認為，這項措施對改善空氣品質也有幫助。
            有關部門將於下週召開說明會，聽取居民的意見。
            """;
    static final String JAPANESE = """
            市が新しい交通計画を発表

            市は昨日、来年から三つのバス専用レーンを設け、夜間の便も増やすと発表した。担当者は「通勤の時間が\
            短くなると期待している」と話している。専門家は、空気の質の改善にもつながると見ている。
            来週には住民の意見を聞くための説明会が開かれる予定だ。
            """;
    static final String KOREAN = """
            시청, 새로운 교통 계획 발표

            시는 내년부터 버스 전용 차로 세 곳을 새로 만들고 야간 운행을 늘리겠다고 어제 밝혔다. 담당자는 \
            출퇴근 시간이 줄어들 것으로 기대한다고 말했다. 전문가들은 공기 질도 나아질 것으로 보고 있다.
            다음 주에는 주민들의 의견을 듣는 설명회가 열린다.
            """;
    static final String ARABIC = """
            الحكومة تعلن خطة جديدة للنقل

            قال وزير النقل أمس إن المدينة ستبني ثلاثة خطوط جديدة للحافلات في العام المقبل. وأضاف أن الخطة \
            ستقلل وقت الوصول إلى العمل، وأن الخبراء يتوقعون تحسنا في نوعية الهواء.
            وسيعقد اجتماع مع السكان في الأسبوع القادم.
            """;
    static final String TURKISH = """
            Belediye yeni ulaşım planını açıkladı

            Başkan, gelecek yıl üç yeni otobüs hattının açılacağını söyledi. Uzmanlar, planın hava kalitesini \
            de iyileştireceğini düşünüyor. Toplantı önümüzdeki hafta yapılacak ve halkın görüşleri alınacak.
            Muhalefet ise çalışmaların geç kaldığını savundu.
            """;
    static final String GREEK = """
            Νέο σχέδιο για τις συγκοινωνίες

            Ο δήμαρχος ανακοίνωσε χθες ότι από το επόμενο έτος θα λειτουργήσουν τρεις νέες λεωφορειακές γραμμές. \
            Οι ειδικοί πιστεύουν ότι θα βελτιωθεί και η ποιότητα του αέρα.
            """;
    static final String HEBREW = """
            העירייה הציגה תוכנית תחבורה חדשה

            ראש העיר אמר אתמול כי בשנה הבאה ייפתחו שלושה נתיבים חדשים לאוטובוסים. לדבריו, התוכנית תקצר את \
            זמן הנסיעה לעבודה ותשפר את איכות האוויר בעיר.
            """;
    static final String UKRAINIAN = """
            У місті відкрили новий міст через річку

            Міський голова повідомив у вівторок, що рух мостом почнеться наприкінці тижня. За його словами, \
            будівництво тривало майже три роки й коштувало менше, ніж очікували. Її мешканці давно чекали цього.
            """;

    static final List<Voices> ALL = List.of(
            new Voices("French", "windows-1252", FRENCH),
            new Voices("German", "windows-1252", GERMAN),
            new Voices("Russian", "windows-1251", RUSSIAN),
            new Voices("Russian", "KOI8-R", RUSSIAN),
            new Voices("Russian", "IBM866", RUSSIAN),
            new Voices("Polish", "windows-1250", POLISH),
            new Voices("Polish", "ISO-8859-2", POLISH.replace('„', '"').replace('”', '"')),
            new Voices("Czech", "windows-1250", CZECH),
            new Voices("Chinese", "GB18030", CHINESE),
            new Voices("Chinese (Taiwan)", "Big5", TAIWANESE),
            new Voices("Japanese", "Shift_JIS", JAPANESE),
            new Voices("Japanese", "EUC-JP", JAPANESE),
            new Voices("Japanese", "ISO-2022-JP", JAPANESE),
            new Voices("Korean", "EUC-KR", KOREAN),
            new Voices("Arabic", "windows-1256", ARABIC),
            new Voices("Turkish", "windows-1254", TURKISH),
            new Voices("Greek", "windows-1253", GREEK),
            new Voices("Hebrew", "windows-1255", HEBREW),
            new Voices("Ukrainian", "windows-1251", UKRAINIAN));

    byte[] bytes() {
        return text.getBytes(Charset.forName(charset));
    }

    @Override
    public String toString() {
        return language + " in " + charset;
    }
}
