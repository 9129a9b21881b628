package org.fuhua.applicant.call;

/// Examples shown in the API's description.
final class CallExamples {
    static final String DIRECT = """
            {
              "code": "2025-TS-DIRECT",
              "titleZh": "科技型中小企业创新能力提升工程（财政直补类）",
              "titleEn": "SME innovation capability programme, direct grants",
              "clause": "8",
              "instrument": "GRANT",
              "leadDepartments": ["省科技厅"],
              "responsibleDepartments": ["省财政厅"],
              "opensAt": "2026-10-01T01:00:00Z",
              "deadlineAt": "2027-03-31T09:00:00Z",
              "graceSeconds": 0,
              "sandbox": false,
              "budget": {
                "poolCode": "BCI-2026",
                "total": {"amount": "5000000.00", "currency": "CNY"},
                "maxAward": {"amount": "500000.00", "currency": "CNY"}
              },
              "form": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "basic": {
                      "type": "object",
                      "required": ["title", "summary"],
                      "properties": {
                        "title": {"type": "string", "minLength": 1, "maxLength": 200},
                        "summary": {"type": "string", "minLength": 1, "maxLength": 4000},
                        "fields": {"type": "array", "maxItems": 10, "items": {"type": "string", "maxLength": 60}}
                      }
                    },
                    "budget": {
                      "type": "object",
                      "required": ["requestedAmount"],
                      "properties": {
                        "requestedAmount": {"type": "string", "pattern": "^[0-9]{1,12}(\\\\.[0-9]{1,2})?$"}
                      }
                    },
                    "team": {
                      "type": "object",
                      "required": ["members"],
                      "properties": {
                        "members": {
                          "type": "array",
                          "minItems": 1,
                          "maxItems": 30,
                          "items": {
                            "type": "object",
                            "required": ["name", "email"],
                            "properties": {
                              "name": {"type": "string", "minLength": 1, "maxLength": 60},
                              "email": {"type": "string", "maxLength": 200}
                            }
                          }
                        }
                      }
                    }
                  }
                },
                "sections": [
                  {"code": "basic", "titleZh": "基本信息", "titleEn": "Basics"},
                  {"code": "budget", "titleZh": "经费预算", "titleEn": "Budget"},
                  {"code": "team", "titleZh": "项目团队", "titleEn": "Team"}
                ],
                "extract": {
                  "title": "/basic/title",
                  "summary": "/basic/summary",
                  "requested": "/budget/requestedAmount",
                  "fields": "/basic/fields",
                  "team": "/team/members"
                },
                "personal": ["/team"]
              },
              "attachments": [
                {
                  "slot": "plan",
                  "titleZh": "项目实施方案",
                  "titleEn": "Implementation plan",
                  "required": true,
                  "mediaTypes": ["application/pdf"],
                  "maxBytes": 10485760
                }
              ],
              "eligibility": {"organisationKinds": ["ENTERPRISE"], "regionPrefix": "37"},
              "review": {
                "reviewsPerApplication": 3,
                "rubric": [
                  {"code": "innovation", "labelZh": "创新性", "labelEn": "Innovation", "weight": 60, "maxScore": 10},
                  {"code": "feasibility", "labelZh": "可行性", "labelEn": "Feasibility", "weight": 40, "maxScore": 10}
                ],
                "noticeWorkingDays": 5
              },
              "tranches": [
                {"no": 1, "shareBp": 6000, "titleZh": "首期", "titleEn": "First"},
                {"no": 2, "shareBp": 4000, "titleZh": "尾款", "titleEn": "Last"}
              ],
              "basis": [{"titleZh": "科技型中小企业创新能力提升工程实施办法", "documentNo": "鲁科字〔2022〕32号"}]
            }""";

    private CallExamples() {}
}
