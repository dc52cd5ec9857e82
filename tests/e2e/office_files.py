"""Three tables as counties send them, with planted faults, and what must be found in them.

Two are written by openpyxl, one is XML put together by hand and packed by zipfile: none knows the program's
own writer. Every fault names its cell and a part of what the program must say about it; every good figure
names what must be stored, in the unit of its indicator."""
import datetime
import zipfile
from dataclasses import dataclass, field

import openpyxl
from openpyxl.styles import Alignment

coal, co2, power = "energy.coal", "co2.total", "energy.electricity"
good_days, reuse, water, loans, pm25, pm10 = (
    "air.good_days_share", "water.reuse", "water.use", "finance.green_loans", "pm25.mean", "pm10.mean")
counties = ("330302", "330303", "330304", "330305", "330324", "330326", "330327", "330328", "330329", "330381",
            "330382", "330383")



@dataclass
class SentFile:
    name: str
    sheet: str
    refused: dict = field(default_factory=dict)  # cell -> part of the reason
    doubtful: dict = field(default_factory=dict)  # cell -> part of the warning; stored, but said
    mended: dict = field(default_factory=dict)  # cell -> (text as sent, text that may be meant)
    said: list = field(default_factory=list)  # parts of what is said of the file as a whole
    good: dict = field(default_factory=dict)  # (subject, indicator, period) -> value
    states: dict = field(default_factory=dict)  # the same key -> state or qualifier


def merge(sheet, area, text):
    sheet.merge_cells(area)
    first = area.split(":")[0]
    sheet[first] = text
    sheet[first].alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def full_width(number):
    return "".join(chr(ord(c) + 0xFEE0) for c in f"{number}")


def carbon(folder, known, without=()):
    """Two rows of heading (indicator over year), one unit for all, codes in every shape, totals and notes.
    The figures of the year before are those of the workbook, but one."""
    sent = SentFile("附件1：温州市2024年碳排放和煤炭消费情况表.xlsx", "附表1")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = sent.sheet
    merge(sheet, "A1:H1", "温州市各县（市、区）碳排放和煤炭消费情况表")
    merge(sheet, "A2:H2", "（2024年度快报）")
    sheet["A3"] = "填报单位：温州市生态环境局"
    sheet["H3"] = "单位：万吨"
    for area, text in (("A4:A5", "序号"), ("B4:B5", "行政区划代码"), ("C4:C5", "县（市、区）"),
                       ("D4:E4", "二氧化碳排放总量"), ("F4:G4", "煤炭消费量"), ("H4:H5", "备注")):
        merge(sheet, area, text)
    for letter, text in zip("DEFG", ("2023年", "2024年", "2023年", "2024年")):
        sheet[f"{letter}5"] = text
    for letter, text in zip("ABCDEFG", ("甲", "乙", "丙", "1", "2", "3", "4")):
        sheet[f"{letter}6"] = text
    rows = [
        (330302, "鹿 城 区", "330.20", 115.6),
        ("330 303", "龙湾区", 299.4, "约98.7"),
        ("３３０３０４", "瓯海区", 364.2, "388,5"),
        (330305, "洞头区", 20.8, "见附件3"),
        (330322, "洞头县", None, None),
        ("330399", "飞云新区", None, None),
        (330324, "永嘉县", "=D13*0.98", " 127.7 "),
        (330326, "平阳县", 3431000, 126.4),
        (330327, "苍南县", 314.3, 105.9),
        (330328, "文成县", 89.3, 27.5),
        (330329, "泰顺县", 73.1, -24.5),
        ("330381", "瑞安市", 561.1, "19.3万"),
        ("330382", "乐清市", 667.3, "#DIV/0!"),
        ("330383", "瑞安", 171.8, "—"),
        ("330381", "瑞安市", 560.9, None)]
    before = {code: (known[code, co2, "2023"], known.get((code, coal, "2023"), "保密")) for code in counties}
    for row, (code, name, co2_now, coal_now) in enumerate(rows, 7):
        co2_before, coal_before = before.get(f"{code}".replace(" ", ""), (12.5, None))
        if row == 9:
            co2_before, coal_before = before["330304"]
            co2_before = full_width(co2_before)
        if row in (11, 12, 16, 21):
            coal_before = None
        if row == 15:
            coal_before = 231.7
        if row == 18:
            co2_before = f"{co2_before}"
        if row == 19:
            co2_before = round(co2_before * 1.01, 2)
        for letter, value in zip("ABCDEFG", (row - 6, code, name, co2_before, co2_now, coal_before, coal_now)):
            if value is not None and f"{letter}{row}" not in without:
                sheet[f"{letter}{row}"] = value
    if "F15" not in without:
        sheet.merge_cells("F15:F16")
    merge(sheet, "A22:C22", "合    计")
    for letter in "DEFG":
        sheet[f"{letter}22"] = f"=SUM({letter}7:{letter}21)"
    sheet["A23"] = "注：1.本表为快报数，个别县（市、区）数据以最终核算为准。"
    sheet["A24"] = "2.煤炭消费量不含原料用煤。"
    sheet["A25"] = "填表人：张某某      审核人：李某某      填表日期：2025年1月15日"
    hidden = book.create_sheet("字典")
    hidden.append(["代码", "名称"])
    hidden.sheet_state = "hidden"
    book.save(folder / sent.name)

    sent.refused = {
        "G9": "decimal comma", "G10": "“见附件3” is not a number", "B11": "ended in 2015",
        "B12": "“330399” is not known", "E13": "never worked out", "F15": "cells merged over F15:F16",
        "G17": "cannot be", "G18": "has a power of ten behind it", "G19": "shows the error #DIV/0!",
        "D19": "was reviewed", "B20": "The row names two", "B21": "Row 18 has the same subject"}
    sent.doubtful = {"E14": "about 10000 times the one before"}
    sent.said = ["1 rows of totals were left out", "The unit 万吨 counts for all columns",
                 "“330 303” was read as “330303”"]
    now = {"330302": (330.2, 115.6), "330303": (299.4, 98.7), "330304": (364.2, None), "330305": (20.8, None),
           "330324": (None, 127.7), "330326": (3431000, 126.4), "330327": (314.3, 105.9), "330328": (89.3, 27.5),
           "330329": (73.1, None), "330381": (561.1, None), "330382": (667.3, None)}
    for code, values in now.items():
        for indicator, value in zip((co2, coal), values):
            if value is not None:
                sent.good[code, indicator, "2024"] = value
        for indicator in (co2, coal):
            if (code, indicator) not in (("330382", co2), ("330327", coal), ("330328", coal)):
                sent.good[code, indicator, "2023"] = known[code, indicator, "2023"]
    sent.states = {("330303", coal, "2024"): "about"}
    return sent


def part(head, body):
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<{head}>{body}</{head.split()[0]}>'


main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
relation_space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package_space = "http://schemas.openxmlformats.org/package/2006/relationships"
month_style, day_style = 1, 2


def day_of_1904(year, month, day):
    return (datetime.date(year, month, day) - datetime.date(1904, 1, 1)).days


def electricity(folder, known, without=()):
    """XML by hand: texts inline, parts named absolutely, days counted from 1904, one row hidden."""
    sent = SentFile("2024年3月用电量月报(供电公司).xlsx", "用电量月报")
    month, text_month = "全社会用电量", "2024年3月"
    unit = "亿千瓦时"
    rows = [
        ("鹿城区", month, "2024年1月", ("formula", "3.2+4.15", "7.35"), unit),
        (None, month, ("style", month_style, day_of_1904(2024, 2, 1)), 6.12, unit),
        (None, month, text_month, 71300, "万千瓦时"),
        ("瓯(ōu)海区", month, text_month, 6.68, unit),
        ("樂清市", month, text_month, "１１．２５", "亿度"),
        ("龙湾区", month, text_month, 5.02, unit),
        ("瑞安市", "全社会用电", text_month, 9.87, unit),
        ("瑞安市", month, 2024.1, 9.5, unit),
        ("平阳县", month, ("style", day_style, day_of_1904(2024, 3, 15)), 6.2, unit),
        ("平阳县", month, "2024年13月", 6.1, unit),
        ("苍南县", month, text_month, 5.5, "万吨"),
        ("永嘉县", month, text_month, 5.9, "亿瓦"),
        ("鹿城区", "二氧化碳排放总量", "2024年", 312.0, "万吨"),
        ("全市", month, text_month, 85.6, unit)]
    hidden_row = 9

    def cell(name, value):
        if value is None or name in without:
            return ""
        if isinstance(value, tuple) and value[0] == "formula":
            return f'<c r="{name}"><f>{value[1]}</f><v>{value[2]}</v></c>'
        if isinstance(value, tuple):
            return f'<c r="{name}" s="{value[1]}"><v>{value[2]}</v></c>'
        if isinstance(value, str):
            return f'<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{value}</t></is></c>'
        return f'<c r="{name}"><v>{value!r}</v></c>'

    lines = [f'<row r="1">{cell("A1", "2024年1—3月全社会用电量月报")}</row>',
             f'<row r="2">{cell("A2", "填报单位：某供电公司")}{cell("E2", "报出日期：2024年4月8日")}</row>',
             '<row r="3">' + "".join(cell(f"{letter}3", text) for letter, text in zip(
                 "ABCDE", ("地  区", "指标名称", "报告期", "数  值", "计量单位"))) + "</row>"]
    for row, values in enumerate(rows, 4):
        hidden = ' hidden="1"' if row == hidden_row else ""
        lines.append(f'<row r="{row}"{hidden}>'
                     + "".join(cell(f"{letter}{row}", value) for letter, value in zip("ABCDE", values)) + "</row>")
    lines.append(f'<row r="18">{cell("A18", "数据来源：电力统计月报。")}</row>')
    sheet = ('<cols><col min="1" max="5" width="16" customWidth="1"/></cols>'
             f'<sheetData>{"".join(lines)}</sheetData>'
             '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A4:A6"/></mergeCells>')
    styles = ('<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/></numFmts>'
              '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
              '<fills count="2"><fill><patternFill patternType="none"/></fill>'
              '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
              '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
              '<cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/>'
              '<xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs>'
              '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>')
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": part(
            'Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"',
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{types}.styles+xml"/>'),
        "_rels/.rels": part(
            f'Relationships xmlns="{package_space}"',
            f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="/xl/workbook.xml"/>'),
        "xl/workbook.xml": part(
            f'workbook xmlns="{main_space}" xmlns:r="{relation_space}"',
            '<workbookPr date1904="1"/>'
            f'<sheets><sheet name="{sent.sheet}" sheetId="7" r:id="rId3"/></sheets>'),
        "xl/_rels/workbook.xml.rels": part(
            f'Relationships xmlns="{package_space}"',
            f'<Relationship Id="rId3" Type="{office}/worksheet" Target="/xl/worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId4" Type="{office}/styles" Target="/xl/styles.xml"/>'),
        "xl/styles.xml": part(f'styleSheet xmlns="{main_space}"', styles),
        "xl/worksheets/sheet1.xml": part(f'worksheet xmlns="{main_space}"', sheet)}
    with zipfile.ZipFile(folder / sent.name, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)

    sent.refused = {
        "B10": "There is no indicator “全社会用电”", "C11": "may mean January or October",
        "C12": "only the first day is read as its month", "C13": "“2024年13月” is not a period",
        "E14": "“万吨” does not measure", "E15": "The unit “亿瓦” is not known",
        "D16": "has the same figure in row 7 with another value"}
    sent.mended = {"A7": ("瓯(ōu)海区", "瓯海区"), "A8": ("樂清市", "乐清市")}
    sent.said = ["1 hidden rows were read", "1 rows of totals were left out"]
    sent.good = {("330302", power, "2024-01"): 7.35, ("330302", power, "2024-02"): 6.12,
                 ("330302", power, "2024-03"): 7.13, ("330304", power, "2024-03"): 6.68,
                 ("330382", power, "2024-03"): 11.25, ("330303", power, "2024-03"): 5.02}
    return sent


def environment(folder, known, without=()):
    """Indicator over unit, a column of years, percent cells, units written behind figures; a second sheet."""
    sent = SentFile("附件3 环境质量、用水和绿色金融指标.xlsx", "指标表")
    book = openpyxl.Workbook()
    notes = book.active
    notes.title = "填报说明"
    notes["A1"] = "一、请各县（市、区）于1月20日前报送。"
    sheet = book.create_sheet(sent.sheet)
    merge(sheet, "A1:H1", "温州市减污降碳协同指标报送表")
    heads = (("A", "行政区划代码", None), ("B", "年份", None), ("C", "空气质量优良天数比例", "%"),
             ("D", "工业用水重复利用率", "%"), ("E", "用水总量", "万立方米"), ("F", "绿色贷款余额", "亿元"),
             ("G", "细颗粒物（PM2.5）年平均浓度", "微克/立方米"),
             ("H", "可吸入颗粒物（PM10）年平均浓度", "微克/立方米"))
    for letter, name, unit in heads:
        if unit:
            sheet[f"{letter}2"] = name
            sheet[f"{letter}3"] = unit
        else:
            merge(sheet, f"{letter}2:{letter}3", name)
    rows = [("330302", "2024年", 0.953, 88.2, "1.35亿立方米", 145.6, 28.1, 45.2),
            ("330303", 2024, "94.8%", 0.871, 9800, "1386000万元", "30.2", 29.9),
            ("330304", "2024年度", 104.2, 86.4, "1.2亿", 152.3, 305, "—"),
            ("330324", "2024年", "待核", 85.0, "1,1350", 48.7, 27, 27),
            ("330326\u00a0", "2024年", 93.0, "不适用", "11,420", "87.5（初步）", 26.5, 41)]
    for row, cells in enumerate(rows, 4):
        for letter, value in zip("ABCDEFGH", cells):
            if f"{letter}{row}" not in without:
                sheet[f"{letter}{row}"] = value
    sheet["C4"].number_format = "0.0%"
    sheet["A9"] = "全市平均"
    sheet["C9"] = 95.1
    sheet["A10"] = "※ 请勿改动表头。"
    book.save(folder / sent.name)

    sent.refused = {"E4": "says the unit 亿立方米", "F5": "says the unit 万元", "C6": "“104.2” cannot be",
                    "E6": "has a power of ten behind it", "C7": "“待核” is not a number", "E7": "between thousands"}
    sent.doubtful = {"D5": "about 1/100 of the one before", "G5": "30.2 is more than 29.9",
                     "H5": "30.2 is more than 29.9", "G6": "if divided by 10"}
    sent.said = ["1 rows of totals were left out"]
    sent.good = {
        ("330302", good_days, "2024"): 95.3, ("330302", reuse, "2024"): 88.2, 
        ("330302", loans, "2024"): 145.6, ("330302", pm25, "2024"): 28.1,
        ("330303", good_days, "2024"): 94.8, ("330303", reuse, "2024"): 0.871, ("330303", water, "2024"): 9800,
        ("330303", pm25, "2024"): 30.2,
        ("330304", reuse, "2024"): 86.4, ("330304", loans, "2024"): 152.3,
        ("330304", pm25, "2024"): 305,
        ("330324", reuse, "2024"): 85.0, ("330324", loans, "2024"): 48.7, ("330324", pm25, "2024"): 27,
        ("330326", good_days, "2024"): 93.0, ("330326", water, "2024"): 11420, ("330326", loans, "2024"): 87.5,
        ("330326", pm25, "2024"): 26.5}
    sent.good.update({(code, pm10, "2024"): value for code, value in
                      (("330302", 45.2), ("330303", 29.9), ("330324", 27), ("330326", 41))})
    sent.states = {("330304", pm10, "2024"): "missing", ("330326", reuse, "2024"): "not_applicable",
                   ("330326", loans, "2024"): "preliminary"}
    return sent


makers = (carbon, electricity, environment)
